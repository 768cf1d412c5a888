package dev.paperboy.discord.interaction;

import dev.paperboy.discord.limits.DiscordLimits;

import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.utils.ComponentIterator;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a reply shows, as the message it becomes.
 *
 * @param share the row below a reply that may be shared; null: this one may not
 */
record Shown(List<? extends MessageTopLevelComponent> components, @Nullable ActionRow share) {

    MessageCreateData message() {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(
                        Stream.<MessageTopLevelComponent>concat(
                                        components.stream(), Stream.ofNullable(row()))
                                .toList())
                .build();
    }

    MessageEditData change() {
        return MessageEditData.fromCreateData(message());
    }

    /** What a reply shows matters more than that it can be shared. */
    private @Nullable ActionRow row() {
        return share == null || count(components) + count(List.of(share)) > DiscordLimits.COMPONENTS
                ? null
                : share;
    }

    private static long count(List<? extends MessageTopLevelComponent> components) {
        return ComponentIterator.createStream(components).count();
    }
}
