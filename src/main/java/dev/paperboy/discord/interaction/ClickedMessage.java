package dev.paperboy.discord.interaction;

import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.entities.Message;

import java.util.List;

/**
 * The message that a component is on, one of Paperboy's own, as Discord tells it with the click.
 *
 * @param id Discord's
 * @param components what it shows
 * @param isPrivate whether only who clicked sees it
 */
public record ClickedMessage(
        long id, List<? extends MessageTopLevelComponent> components, boolean isPrivate) {

    public ClickedMessage {
        components = List.copyOf(components);
    }

    static ClickedMessage of(Message message) {
        return new ClickedMessage(
                message.getIdLong(),
                message.getComponents().stream()
                        .filter(MessageTopLevelComponent.class::isInstance)
                        .map(MessageTopLevelComponent.class::cast)
                        .toList(),
                message.isEphemeral());
    }
}
