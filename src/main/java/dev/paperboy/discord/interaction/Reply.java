package dev.paperboy.discord.interaction;

import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

import java.util.List;

/**
 * An answer to an interaction.
 *
 * @param components what it shows
 * @param isPrivate whether only the asker sees it
 */
public record Reply(List<? extends MessageTopLevelComponent> components, boolean isPrivate) {

    public Reply {
        components = List.copyOf(components);
    }

    /** An answer that everybody in the channel sees. */
    public static Reply toAll(MessageTopLevelComponent component) {
        return new Reply(List.of(component), false);
    }

    /** An answer that only the asker sees. */
    public static Reply toAsker(MessageTopLevelComponent component) {
        return new Reply(List.of(component), true);
    }

    MessageCreateData toMessage() {
        return new MessageCreateBuilder().useComponentsV2().setComponents(components).build();
    }
}
