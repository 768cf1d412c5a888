package dev.paperboy.discord.view;

import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.components.buttons.Button;

/** Goes on with a list that did not find room in one message. */
final class MoreButton {

    private MoreButton() {}

    /**
     * The button.
     *
     * @param id says where to go on
     */
    static Button of(ComponentId id, Language language) {
        return Button.secondary(id.toString(), language.text("list.more"));
    }
}
