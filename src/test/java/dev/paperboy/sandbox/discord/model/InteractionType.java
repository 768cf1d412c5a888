package dev.paperboy.sandbox.discord.model;

import org.jspecify.annotations.Nullable;

/** What a person did that the bot has to answer. */
public enum InteractionType {
    COMMAND(2),
    COMPONENT(3),
    AUTOCOMPLETE(4),
    MODAL_SUBMIT(5);

    private final int code;

    InteractionType(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** The one with this number; null: there is none. */
    public static @Nullable InteractionType of(int code) {
        for (InteractionType type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        return null;
    }
}
