package dev.paperboy.search;

import dev.paperboy.search.summary.Opening;
import dev.paperboy.search.summary.SentenceModel;
import dev.paperboy.search.summary.Sentences;

import org.springframework.util.ConcurrentLruCache;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one sentence of an abstract that tells best what a paper is about, in its authors' words. */
public final class KeySentence {

    private static final int MOST_CHARACTERS = 10_000;
    private static final int MOST_SENTENCES = 100;

    private static final Pattern LINK = Pattern.compile("://|www\\.|github\\.");

    /** The same papers are in the digests of many servers, at the same minute. */
    private static final int REMEMBERED = 500;

    private static final ConcurrentLruCache<Asked, Optional<String>> CHOSEN =
            new ConcurrentLruCache<>(REMEMBERED, KeySentence::choose);

    private KeySentence() {}

    /**
     * The sentence on one line, without an opening that only ties it to the sentence before it
     * ("However,", "In this paper,"); nothing else is changed. Takes a millisecond or two, or
     * nothing when it was asked for lately.
     *
     * @param title of the paper; empty if unknown
     * @param abstractText as its source gave it; what exceeds 10,000 characters or 100 sentences is
     *     not read
     * @return none for a blank abstract
     */
    public static Optional<String> of(String title, String abstractText) {
        return CHOSEN.get(new Asked(start(title), start(abstractText)));
    }

    private static Optional<String> choose(Asked asked) {
        List<String> sentences = candidates(Sentences.of(asked.abstractText()));
        return SentenceModel.shipped().best(asked.title(), sentences).map(Opening::dropped);
    }

    /** A sentence with a link tells where something is, not what. */
    private static List<String> candidates(List<String> sentences) {
        List<String> first = sentences.stream().limit(MOST_SENTENCES).toList();
        List<String> without = first.stream().filter(it -> !LINK.matcher(it).find()).toList();
        return without.isEmpty() ? first : without;
    }

    private static String start(String text) {
        return text.substring(0, Math.min(MOST_CHARACTERS, text.length()));
    }

    private record Asked(String title, String abstractText) {}
}
