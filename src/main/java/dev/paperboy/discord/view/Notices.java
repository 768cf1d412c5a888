package dev.paperboy.discord.view;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/** Short sentences to one person: errors and confirmations. */
public final class Notices {

    private Notices() {}

    /**
     * The message that says it.
     *
     * @param sentence a text of the bundle, strangers' parts of it made safe; not blank
     */
    public static Container of(String sentence) {
        return Container.of(TextDisplay.of(sentence));
    }
}
