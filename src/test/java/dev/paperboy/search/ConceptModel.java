package dev.paperboy.search;

import dev.paperboy.search.embedding.Embedder;
import dev.paperboy.search.embedding.Embedding;
import dev.paperboy.search.embedding.PaperWords;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Knows a few subjects by some words each, as models do; other texts lie anywhere. */
public final class ConceptModel implements Embedder {

    private static final List<Pattern> CONCEPTS =
            List.of(
                    Pattern.compile("(?is).*(robot|grasp|gripper|dexterous).*"),
                    Pattern.compile("(?is).*(protein|molecul|folding|enzyme).*"),
                    Pattern.compile("(?is).*(audio|sound|song|melod).*"));

    private static final int DIMENSIONS = 16;
    private static final int CLEAR = 120;
    private static final int VAGUE = 40;

    @Override
    public Embedding ofQuery(String text) {
        byte[] values = new byte[DIMENSIONS];
        Random anywhere = new Random(text.hashCode());
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) (anywhere.nextInt(VAGUE) + 1);
        }
        for (int i = 0; i < CONCEPTS.size(); i++) {
            if (CONCEPTS.get(i).matcher(text).matches()) {
                values[i] = CLEAR;
            }
        }
        return Embedding.ofBytes(values);
    }

    @Override
    public Embedding ofPaper(PaperWords words) {
        return ofQuery(words.text());
    }
}
