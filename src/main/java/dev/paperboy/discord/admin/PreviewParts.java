package dev.paperboy.discord.admin;

import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.utils.ComponentDeserializer;
import net.dv8tion.jda.api.utils.data.DataObject;

import java.util.List;

/** Brings the components of a frozen message back, to show them in an answer. */
final class PreviewParts {

    private PreviewParts() {}

    /**
     * Its components; plain text becomes one.
     *
     * @param body JSON of Discord's create-message request
     * @throws net.dv8tion.jda.api.exceptions.ParsingException if it is none
     */
    static List<MessageTopLevelComponent> of(String body) {
        DataObject json = DataObject.fromJson(body);
        return json.optArray("components")
                .map(components ->
                        new ComponentDeserializer(List.of())
                                .deserializeAs(MessageTopLevelComponent.class, components)
                                .toList())
                .filter(components -> !components.isEmpty())
                .orElseGet(() -> List.of(TextDisplay.of(json.getString("content"))));
    }
}
