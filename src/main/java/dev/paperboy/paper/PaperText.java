package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The words of a paper, white space normalised; they are untrusted text of strangers.
 *
 * @param title not blank
 * @param abstractText the authors' abstract
 * @param aiSummary one or two sentences that a model of Hugging Face wrote
 * @param aiKeywords keywords that a model of Hugging Face chose
 */
public record PaperText(
        String title,
        @Nullable String abstractText,
        @Nullable String aiSummary,
        List<String> aiKeywords) {

    /**
     * @throws IllegalArgumentException if the title is blank
     */
    public PaperText {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A paper needs a title");
        }
        aiKeywords = List.copyOf(aiKeywords);
    }

    PaperText over(PaperText known) {
        return new PaperText(
                title,
                abstractText == null ? known.abstractText : abstractText,
                aiSummary == null ? known.aiSummary : aiSummary,
                aiKeywords.isEmpty() ? known.aiKeywords : aiKeywords);
    }
}
