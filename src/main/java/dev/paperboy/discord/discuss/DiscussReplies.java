package dev.paperboy.discord.discuss;

import dev.paperboy.discord.gateway.BotPermissions;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.JumpLink;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Mentions;
import dev.paperboy.discord.text.Reason;
import dev.paperboy.discord.text.Timestamps;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Tells who clicked where a paper is discussed, or why it cannot be. */
final class DiscussReplies {

    private DiscussReplies() {}

    static Reply of(Discussing outcome, GuildChannel channel, Language language) {
        return switch (outcome) {
            case Discussing.In in -> thread(in, channel, language);
            case Discussing.NotAllowed(List<Permission> lacking) ->
                    Reply.error(
                            language,
                            "discuss.not-allowed",
                            channel.getAsMention(),
                            names(lacking, language));
            case Discussing.BotLacks(List<Permission> lacking) ->
                    Reply.error(
                            language,
                            "discuss.bot-lacks",
                            channel.getAsMention(),
                            names(lacking, language));
            case Discussing.Denied() ->
                    Reply.error(
                            language,
                            "discuss.denied",
                            channel.getAsMention(),
                            names(BotPermissions.TO_DISCUSS, language));
            case Discussing.TooMany(Instant again) ->
                    Reply.error(language, "fair-use.threads", Timestamps.relative(again));
            case Discussing.Busy() -> Reply.error(language, "discuss.busy");
            case Discussing.Refused(String reason) ->
                    Reply.error(language, "discuss.refused", Reason.shown(reason));
            case Discussing.Unclear() -> Reply.error(language, "discuss.unclear");
        };
    }

    private static Reply thread(Discussing.In in, GuildChannel channel, Language language) {
        return Reply.toAsker(
                Container.of(
                        TextDisplay.of(
                                language.text(
                                        in.isLocked() ? "discuss.locked" : "discuss.there",
                                        Mentions.channel(in.threadId()))),
                        ActionRow.of(
                                Button.link(
                                        JumpLink.toChannel(
                                                channel.getGuild().getIdLong(), in.threadId()),
                                        language.text("discuss.go")))));
    }

    /** As Discord's settings call them. */
    private static String names(List<Permission> permissions, Language language) {
        return permissions.stream()
                .map(each -> "**" + language.text("permission." + each.name()) + "**")
                .collect(Collectors.joining(", "));
    }
}
