package dev.paperboy.search.embedding;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperText;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The words of a paper that its embedding stands for.
 *
 * @param text title and abstract
 */
public record PaperWords(String text) {

    /** More than any model reads. */
    private static final int LONGEST = 8_000;

    private static final int FINGERPRINT_BYTES = 12;

    /** The words of this paper. */
    public static PaperWords of(Paper paper) {
        PaperText text = paper.text();
        String title = text.title();
        String all = text.abstractText() == null ? title : title + ". " + text.abstractText();
        return new PaperWords(all.length() > LONGEST ? all.substring(0, LONGEST) : all);
    }

    /** Another one for other words. */
    String fingerprint() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
