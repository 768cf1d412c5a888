package dev.paperboy.discord.text;

import org.jspecify.annotations.Nullable;

/** Why Discord or a channel did not take something, as people are shown it. */
public final class Reason {

    /** Long enough for what Discord says, and short enough to stand in a list. */
    private static final int MOST = 150;

    private Reason() {}

    /**
     * The reason, clipped and safe to be shown.
     *
     * @param reason null: there is none, and nothing is shown
     */
    public static String shown(@Nullable String reason) {
        return reason == null ? "" : Markdown.inline(Clip.to(MOST, reason));
    }
}
