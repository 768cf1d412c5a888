package dev.paperboy.discord.interaction;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.ComponentId;

import java.util.List;

/**
 * A click on a button, or a choice in a select.
 *
 * @param id what the component said it does; anybody can send any id
 * @param values what was chosen; empty for a button
 * @param language the asker's
 * @param message what it is on
 */
public record ComponentRequest(
        ComponentId id,
        List<String> values,
        Language language,
        Clicker clicker,
        ClickedMessage message) {}
