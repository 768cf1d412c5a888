package dev.paperboy.filter;

import java.time.Period;
import java.util.List;

/**
 * What a paper has to be, as a tree.
 *
 * <p>Words, names and categories are judged by the paper's text, figures and dates by what the
 * catalogue knows, topics by meaning and words.
 */
public sealed interface Filter {

    /** All of these; at least two. */
    record All(List<Filter> parts) implements Filter {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Any of these; at least two. */
    record Any(List<Filter> parts) implements Filter {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** Everything else. */
    record Not(Filter part) implements Filter {}

    /**
     * Title, abstract or keywords hold this word, in any inflection.
     *
     * @param text without blanks
     */
    record Word(String text) implements Filter {}

    /** Title, abstract or keywords hold these words next to each other, in any inflection. */
    record Phrase(String words) implements Filter {}

    /** An author has this name, or all of these parts of a name. */
    record Author(String name) implements Filter {}

    /**
     * The organisation that Hugging Face names for it has this name, in addresses or for people.
     */
    record Organization(String name) implements Filter {}

    /**
     * arXiv lists it under this category.
     *
     * @param code as {@code cs.CL}, or an archive as {@code cs}
     */
    record Category(String code) implements Filter {}

    /** One of the keywords that Hugging Face's model found for it holds these words. */
    record Keyword(String words) implements Filter {}

    /**
     * It has this number of something.
     *
     * @param number not negative
     */
    record Count(Figure figure, Comparison comparison, int number) implements Filter {}

    /** It comes with something. */
    record Has(Thing thing) implements Filter {}

    /**
     * It was listed by Hugging Face within this time before now, or, where it never was, published.
     *
     * @param age positive, of days, months or years
     */
    record Since(Period age) implements Filter {}

    /** It fits a topic of this name or description, by meaning and words. */
    record About(String topic) implements Filter {}

    /** What can be counted. */
    enum Figure {
        /** Hugging Face's. */
        UPVOTES,
        /** Hugging Face's. */
        COMMENTS
    }

    /** How a number is compared. */
    enum Comparison {
        /** {@code >=}. */
        AT_LEAST,
        /** {@code >}. */
        MORE_THAN,
        /** {@code <=}. */
        AT_MOST,
        /** {@code <}. */
        LESS_THAN,
        /** {@code =}. */
        EXACTLY
    }

    /** What a paper can come with. */
    enum Thing {
        /** A code repository. */
        CODE,
        /** A project page. */
        PROJECT,
        /** Models on Hugging Face that name it. */
        MODELS,
        /** A video. */
        VIDEO
    }
}
