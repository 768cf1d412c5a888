package dev.paperboy.sandbox.discord.model;

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
}
