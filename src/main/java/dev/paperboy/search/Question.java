package dev.paperboy.search;

import dev.paperboy.search.embedding.Embedding;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * What a person typed, as it is looked for.
 *
 * @param title as titles are compared; empty: it holds nothing that could stand in one
 * @param words empty: it holds no words to look for
 * @param meaning computed when it is asked for; null: there is no model, or it is not loaded yet,
 *     and words alone decide
 */
record Question(String title, QueryWords words, Supplier<@Nullable Embedding> meaning) {

    /** The beginning of what was typed, which is all that is read. */
    static Question of(String typed, Supplier<@Nullable Embedding> meaning) {
        String title = PlainText.ofTitle(typed, PaperDocument.LONGEST_TITLE);
        return new Question(title, QueryWords.of(typed), meaning);
    }

    boolean isEmpty() {
        return title.isEmpty() && words.isEmpty();
    }
}
