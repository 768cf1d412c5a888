package dev.paperboy.search.hybrid;

import dev.paperboy.search.analysis.PlainText;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.index.PaperDocument;
import dev.paperboy.search.query.QueryWords;

import org.jspecify.annotations.Nullable;

/**
 * What a person typed, as it is looked for.
 *
 * @param text the beginning of it, which is all that is read
 * @param title as titles are compared; empty: it holds nothing that could stand in one
 * @param words empty: it holds no words to look for
 * @param model asked when it is clear what for
 */
public record Question(String text, String title, QueryWords words, Model model) {

    /** In characters; a command takes fewer, and no model reads more. */
    private static final int LONGEST = 2_000;

    /** Tells what texts mean. */
    @FunctionalInterface
    public interface Model {
        /**
         * @return null: there is no model, or it is not loaded yet, and words alone decide
         */
        @Nullable Embedding meaningOf(String text);
    }

    public static Question of(String typed, Model model) {
        String text = typed.substring(0, Math.min(LONGEST, typed.length()));
        String title = PlainText.ofTitle(text, PaperDocument.LONGEST_TITLE);
        return new Question(text, title, QueryWords.of(text), model);
    }

    public boolean isEmpty() {
        return title.isEmpty() && words.isEmpty();
    }
}
