package dev.paperboy.sandbox.discord.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** A permission that matters to a text bot, with its bit in Discord's permission sets. */
public enum Permission {
    ADMINISTRATOR(3),
    MANAGE_CHANNELS(4),
    MANAGE_GUILD(5),
    ADD_REACTIONS(6),
    VIEW_CHANNEL(10),
    SEND_MESSAGES(11),
    MANAGE_MESSAGES(13),
    EMBED_LINKS(14),
    ATTACH_FILES(15),
    READ_MESSAGE_HISTORY(16),
    MENTION_EVERYONE(17),
    USE_EXTERNAL_EMOJIS(18),
    MANAGE_ROLES(28),
    MANAGE_WEBHOOKS(29),
    USE_APPLICATION_COMMANDS(31),
    MANAGE_THREADS(34),
    CREATE_PUBLIC_THREADS(35),
    CREATE_PRIVATE_THREADS(36),
    SEND_MESSAGES_IN_THREADS(38),
    USE_EXTERNAL_APPS(50),
    PIN_MESSAGES(51),
    BYPASS_SLOWMODE(52);

    /** Every bit Discord knows. */
    public static final long ALL = (1L << 53) - 1;

    private final long bit;

    Permission(int offset) {
        this.bit = 1L << offset;
    }

    public long bit() {
        return bit;
    }

    public boolean isIn(long bits) {
        return (bits & bit) != 0;
    }

    /** What somebody needs to write in a channel, or in a thread. */
    public static Permission toWrite(boolean inThread) {
        return inThread ? SEND_MESSAGES_IN_THREADS : SEND_MESSAGES;
    }

    public static long bits(Collection<Permission> permissions) {
        return permissions.stream().mapToLong(Permission::bit).reduce(0, (a, b) -> a | b);
    }

    public static long bits(Permission... permissions) {
        return bits(Arrays.asList(permissions));
    }

    /** The known permissions in a set of bits. */
    public static Set<Permission> in(long bits) {
        EnumSet<Permission> found = EnumSet.noneOf(Permission.class);
        Arrays.stream(values()).filter(it -> it.isIn(bits)).forEach(found::add);
        return found;
    }
}
