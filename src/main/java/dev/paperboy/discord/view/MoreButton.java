package dev.paperboy.discord.view;

import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;

/** Goes on with a list that did not find room in one message. */
public final class MoreButton {

    private MoreButton() {}

    /**
     * A row with it.
     *
     * @param id says where to go on
     */
    public static ActionRow row(ComponentId id, Language language) {
        return ActionRow.of(of(id, language));
    }

    static Button of(ComponentId id, Language language) {
        return Button.secondary(id.toString(), language.text("list.more"));
    }
}
