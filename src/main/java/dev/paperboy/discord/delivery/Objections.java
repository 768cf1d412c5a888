package dev.paperboy.discord.delivery;

import dev.paperboy.delivery.Action;
import dev.paperboy.delivery.Errand;
import dev.paperboy.delivery.SendOutcome.Refused;
import dev.paperboy.discord.gateway.BotPermissions;
import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.attribute.IPostContainer;
import net.dv8tion.jda.api.entities.channel.concrete.NewsChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says what in a channel stands against a request, as far as the client knows, so that Discord need
 * not be asked: it counts its refusals.
 */
@Component
class Objections {

    private final Texts texts;

    Objections(Texts texts) {
        this.texts = texts;
    }

    /**
     * What stands against it.
     *
     * @param json the request's body
     */
    Optional<Refused> to(Errand errand, GuildChannel channel, DataObject json) {
        return switch (errand.action()) {
            case Action.Post() -> post(channel);
            case Action.ForumPost() -> forumPost(channel, json);
            case Action.Edit _ -> lacking(channel, BotPermissions.TO_EDIT);
            case Action.Crosspost _ ->
                    channel instanceof NewsChannel
                            ? lacking(channel, BotPermissions.TO_POST)
                            : wrongType("The channel is no announcement channel");
            case Action.StartThread _ -> lacking(channel, BotPermissions.TO_START_THREADS);
        };
    }

    private Optional<Refused> post(GuildChannel channel) {
        if (!(channel instanceof GuildMessageChannel)) {
            return wrongType("The channel takes no messages");
        }
        return lacking(
                channel,
                channel.getType().isThread()
                        ? BotPermissions.TO_POST_IN_THREADS
                        : BotPermissions.TO_POST);
    }

    private Optional<Refused> forumPost(GuildChannel channel, DataObject json) {
        if (!(channel instanceof IPostContainer forum)) {
            return wrongType("The channel is no forum");
        }
        return lacking(channel, BotPermissions.TO_POST).or(() -> tags(forum, json));
    }

    /** A deleted tag would make the post malformed for Discord, and its plain form too. */
    private static Optional<Refused> tags(IPostContainer forum, DataObject json) {
        Set<Long> known =
                forum.getAvailableTags().stream()
                        .map(tag -> tag.getIdLong())
                        .collect(Collectors.toSet());
        List<Long> applied =
                json.optArray("applied_tags").orElseGet(DataArray::empty).stream(
                                DataArray::getUnsignedLong)
                        .toList();
        if (!known.containsAll(applied)) {
            return noTag("A tag that its posts should have is gone from the forum: choose another");
        }
        return forum.isTagRequired() && applied.isEmpty()
                ? noTag("The forum demands a tag for each post: choose one")
                : Optional.empty();
    }

    private static Optional<Refused> noTag(String reason) {
        return Optional.of(new Refused(ErrorResponse.FORUM_POST_TAG_REQUIRED.getCode(), reason));
    }

    private static Optional<Refused> wrongType(String reason) {
        return Optional.of(new Refused(ErrorResponse.INVALID_CHANNEL_TYPE.getCode(), reason));
    }

    private Optional<Refused> lacking(GuildChannel channel, List<Permission> wanted) {
        return lackingReason(channel, wanted)
                .map(reason -> new Refused(ErrorResponse.MISSING_PERMISSIONS.getCode(), reason));
    }

    /** Names what the bot lacks, as Discord's settings do; empty: nothing. */
    Optional<String> lackingReason(GuildChannel channel, List<Permission> wanted) {
        String missing =
                BotPermissions.missing(channel, wanted).stream()
                        .map(permission -> name(channel, permission))
                        .collect(Collectors.joining(", "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("The bot lacks the permission " + missing + " in the channel");
    }

    private String name(GuildChannel channel, Permission permission) {
        boolean isPosting =
                permission == Permission.MESSAGE_SEND && channel instanceof IPostContainer;
        return texts.english().text("permission." + (isPosting ? "FORUM_POST" : permission.name()));
    }
}
