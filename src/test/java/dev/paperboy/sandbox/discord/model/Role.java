package dev.paperboy.sandbox.discord.model;

/**
 * A role of a server; the one that bears the server's id is {@code @everyone}.
 *
 * @param permissions bits of {@link Permission}
 * @param managed whether it belongs to the bot and cannot be given to others
 */
public record Role(
        long id,
        String name,
        int position,
        long permissions,
        boolean mentionable,
        boolean managed) {

    public Role withPermissions(long bits) {
        return new Role(id, name, position, bits, mentionable, managed);
    }
}
