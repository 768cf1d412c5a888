package dev.paperboy.sandbox.discord.interaction;

import org.jspecify.annotations.Nullable;

/** A kind of first answer to an interaction, with Discord's number for it. */
public enum CallbackType {
    MESSAGE(4),
    DEFERRED_MESSAGE(5),
    DEFERRED_UPDATE(6),
    UPDATE(7),
    AUTOCOMPLETE(8),
    MODAL(9);

    private final int code;

    CallbackType(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static @Nullable CallbackType of(int code) {
        for (CallbackType type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        return null;
    }
}
