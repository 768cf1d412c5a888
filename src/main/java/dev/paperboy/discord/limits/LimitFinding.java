package dev.paperboy.discord.limits;

/**
 * A limit of Discord that a body does not keep.
 *
 * @param path where in the body, as {@code /embeds/0/title}; empty for the body as a whole
 * @param rule a short name of the rule, in the manner of Discord's error codes
 * @param message what is wrong, for people
 */
public record LimitFinding(String path, String rule, String message) {

    @Override
    public String toString() {
        return path + " " + rule + ": " + message;
    }
}
