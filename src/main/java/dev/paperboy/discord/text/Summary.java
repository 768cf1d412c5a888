package dev.paperboy.discord.text;

import dev.paperboy.paper.PaperText;

import java.util.Optional;

/**
 * What a paper is about, in few words, and whose words they are.
 *
 * @param text plain, on one line, not blank
 */
public record Summary(Source source, String text) {

    /** Who wrote it. */
    public enum Source {

        /** A model of Hugging Face. */
        AI("ai"),

        /** The authors: a sentence of their abstract. */
        ABSTRACT("abstract");

        private final String key;

        Source(String key) {
            this.key = key;
        }
    }

    /**
     * The model's summary if there is one, else the key sentence of the abstract, else none.
     *
     * @param most the most UTF-16 units of its text; none fits into 0
     */
    public static Optional<Summary> of(PaperText paper, int most) {
        if (most <= 0) {
            return Optional.empty();
        }
        return PaperWords.aiSummary(paper)
                .flatMap(words -> clipped(Source.AI, words, most))
                .or(() ->
                        PaperWords.keySentence(paper)
                                .flatMap(words -> clipped(Source.ABSTRACT, words, most)));
    }

    private static Optional<Summary> clipped(Source source, String words, int most) {
        return Optional.of(Clip.to(most, words))
                .filter(text -> !text.isBlank())
                .map(text -> new Summary(source, text));
    }

    /** As Markdown, followed by whose words they are. */
    public String marked(Language language) {
        return language.text("summary." + source.key, Markdown.inline(text));
    }

    /** As Markdown for a crowded place, whose words they are told in one word before. */
    public String brief(Language language) {
        return language.text("summary.brief." + source.key, Markdown.inline(text));
    }
}
