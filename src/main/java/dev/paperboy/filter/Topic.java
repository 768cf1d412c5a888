package dev.paperboy.filter;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What somebody wants to read about.
 *
 * @param name for people, and the first thing it is matched by; on one line, not blank
 * @param description what belongs to it, in a sentence or two; null: the name says it
 * @param keywords each of them makes a paper more likely to fit
 * @param filter what a paper has to be besides; null: nothing
 */
public record Topic(
        String name,
        @Nullable String description,
        List<String> keywords,
        @Nullable Filter filter,
        Examples examples,
        Width width) {

    /** In characters; fits a choice of Discord's together with what stands beside it. */
    public static final int LONGEST_NAME = 60;

    /** In characters; a model reads no more of it than some sentences. */
    public static final int LONGEST_DESCRIPTION = 500;

    /** How many keywords help. */
    public static final int MOST_KEYWORDS = 20;

    /** In characters. */
    public static final int LONGEST_KEYWORD = 60;

    /** Of those that fit, and of those that do not. */
    public static final int MOST_EXAMPLES = 10;

    public Topic {
        keywords = List.copyOf(keywords);
    }

    /** One that is told by its name alone. */
    public static Topic named(String name) {
        return new Topic(name, null, List.of(), null, Examples.NONE, Width.NORMAL);
    }
}
