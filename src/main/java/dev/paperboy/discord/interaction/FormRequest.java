package dev.paperboy.discord.interaction;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.ComponentId;

import net.dv8tion.jda.api.interactions.modals.ModalInteraction;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;

import java.util.List;
import java.util.Optional;

/**
 * A form as somebody has filled it in.
 *
 * @param id what the form said it does; anybody can send any id
 * @param form its fields, by their ids
 * @param language the asker's
 */
public record FormRequest(
        ComponentId id, ModalInteraction form, Language language, Clicker clicker) {

    /** The text of a field, stripped; empty if there is none or it is blank. */
    public Optional<String> text(String field) {
        return Optional.ofNullable(form.getValue(field))
                .map(ModalMapping::getAsOptionalString)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** What was chosen in a select: values, or Discord's ids of channels or roles. */
    public List<String> chosen(String field) {
        return Optional.ofNullable(form.getValue(field))
                .map(ModalMapping::getAsStringList)
                .orElseGet(List::of);
    }
}
