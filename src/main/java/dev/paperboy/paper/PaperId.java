package dev.paperboy.paper;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An arXiv identifier without its version, which is also Hugging Face's name for the paper.
 *
 * <p>Identifiers are text and stay text: 2503.02130 read as a number would lose its last digit.
 *
 * @param value new style {@code 2312.00752} or old style {@code cs.CL/0601001}, never with a
 *     version
 */
public record PaperId(String value) implements Comparable<PaperId> {

    static final String PATTERN =
            "(?:\\d{4}\\.\\d{4,5}|[a-z]{1,12}(?:-[a-z]{1,12}){0,3}(?:\\.[A-Z]{2})?/\\d{7})";
    private static final Pattern CANONICAL = Pattern.compile(PATTERN);
    private static final Pattern VERSIONED = Pattern.compile("(" + PATTERN + ")(?:v\\d+)?");

    /**
     * @throws IllegalArgumentException if the value is not an arXiv id, or carries a version
     */
    public PaperId {
        if (!CANONICAL.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an arXiv id without version: " + value);
        }
    }

    /**
     * Reads an id as sources and people write it, with or without a version; empty if it is none.
     */
    public static Optional<PaperId> parse(String text) {
        Matcher matcher = VERSIONED.matcher(text.strip());
        return matcher.matches() ? Optional.of(new PaperId(matcher.group(1))) : Optional.empty();
    }

    /**
     * The same without the class that an old id may name of its archive, as {@code cs/0601001};
     * arXiv itself always leaves it out.
     */
    public PaperId withoutClass() {
        int slash = value.indexOf('/');
        int dot = value.indexOf('.');
        return 0 < dot && dot < slash
                ? new PaperId(value.substring(0, dot) + value.substring(slash))
                : this;
    }

    /** The paper's page at Hugging Face. */
    public URI huggingFacePage() {
        return URI.create("https://huggingface.co/papers/" + value);
    }

    /** The paper's abstract page at arXiv. */
    public URI arxivPage() {
        return URI.create("https://arxiv.org/abs/" + value);
    }

    /** The paper as a page, newest version; arXiv does not have it of every paper. */
    public URI htmlPage() {
        return URI.create("https://arxiv.org/html/" + value);
    }

    /** The paper itself, newest version. */
    public URI pdf() {
        return URI.create("https://arxiv.org/pdf/" + value);
    }

    @Override
    public int compareTo(PaperId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
