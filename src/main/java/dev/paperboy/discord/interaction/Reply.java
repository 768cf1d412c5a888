package dev.paperboy.discord.interaction;

import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An answer to an interaction.
 *
 * @param components what it shows
 * @param isPrivate whether only the asker sees it
 * @param followUp what may change it later; null: nothing
 */
public record Reply(
        List<? extends MessageTopLevelComponent> components,
        boolean isPrivate,
        @Nullable FollowUp followUp) {

    public Reply {
        components = List.copyOf(components);
    }

    /** An answer that stays as it is. */
    public Reply(List<? extends MessageTopLevelComponent> components, boolean isPrivate) {
        this(components, isPrivate, null);
    }

    /** An answer that everybody in the channel sees. */
    public static Reply toAll(MessageTopLevelComponent component) {
        return new Reply(List.of(component), false);
    }

    /** An answer that only the asker sees. */
    public static Reply toAsker(MessageTopLevelComponent component) {
        return new Reply(List.of(component), true);
    }

    /** The same answer, which this may change later. */
    public Reply followedBy(FollowUp change) {
        return new Reply(components, isPrivate, change);
    }

    /** The same answer for the asker alone. */
    public Reply privately() {
        return new Reply(components, true, followUp);
    }

    MessageCreateData toMessage() {
        return new MessageCreateBuilder().useComponentsV2().setComponents(components).build();
    }
}
