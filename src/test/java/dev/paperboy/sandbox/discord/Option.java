package dev.paperboy.sandbox.discord;

/**
 * One option of a command as a person fills it in.
 *
 * @param value a {@link String}, {@link Boolean}, {@link Number}, {@link LocalChannel}, {@link
 *     Actor} or {@link dev.paperboy.sandbox.discord.model.Role}
 */
public record Option(String name, Object value) {

    public static Option option(String name, Object value) {
        return new Option(name, value);
    }
}
