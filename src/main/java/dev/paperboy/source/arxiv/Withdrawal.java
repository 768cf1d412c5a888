package dev.paperboy.source.arxiv;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * Finds out whether a paper was withdrawn, which arXiv tells in words only: in its comment, and in
 * the abstract of its last version.
 */
final class Withdrawal {

    private static final String THING =
            "(?:paper|article|manuscript|submission|preprint|version|report|note|thesis|document)";
    private static final String SUBJECT =
            "(?:(?:this|the|our)\\s+)?(?:arxiv\\s+)?" + THING + "?\\s*";
    private static final String VERB =
            "(?:(?:(?:has|have)\\s+been|is|was)\\s+)?(?:withdrawn|retracted)\\b";

    /** What was withdrawn from a conference or a journal is still here. */
    private static final String NOT_ELSEWHERE = "(?!\\s+from\\s+(?!(?:the\\s+)?arxiv))";

    /** As "withdrawn ICLR 2026 submission", which tells of something else than this paper. */
    private static final String NO_ATTRIBUTE =
            "(?!(?:\\s+(?!(?:as|because|by|due|for|since|the|this)\\b)\\w+){0,2}\\s+"
                    + THING
                    + "s?\\b)";

    private static final String BY_ITS_AUTHORS =
            "(?:the\\s+)?(?:authors?|i|we)\\s+(?:(?:has|have|had)\\s+)?(?:withdr[ae]w|withdrawn)\\s+"
                + "(?:this|the|our|it)\\b";

    private static final Pattern SENTENCE =
            Pattern.compile(
                    "(?i)(?:^|[.;!:(]\\s*)\\W{0,3}(?:"
                            + SUBJECT
                            + VERB
                            + NOT_ELSEWHERE
                            + NO_ATTRIBUTE
                            + "|"
                            + BY_ITS_AUTHORS
                            + ")");
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?i)\\W{0,3}(?:(?:this|the|our)\\s+(?:arxiv\\s+)?"
                            + THING
                            + "\\s+(?:has\\s+been|is|was)\\s+withdrawn\\b|"
                            + BY_ITS_AUTHORS
                            + ")");

    private Withdrawal() {}

    static boolean isToldIn(@Nullable String comment, @Nullable String abstractText) {
        return (comment != null && SENTENCE.matcher(comment).find())
                || (abstractText != null && OPENING.matcher(abstractText).lookingAt());
    }
}
