package dev.paperboy.discord.delivery;

import dev.paperboy.delivery.Action;
import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.Errand;
import dev.paperboy.delivery.LookOutcome;
import dev.paperboy.discord.gateway.BotPermissions;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.attribute.IPostContainer;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Optional;

/** Looks for what an errand may have left, where it would be. */
@Component
class Looks {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final ChannelHistory channels;
    private final ForumHistory forums;
    private final Objections objections;
    private final Requests requests;

    Looks(ChannelHistory channels, ForumHistory forums, Objections objections, Requests requests) {
        this.channels = channels;
        this.forums = forums;
        this.objections = objections;
        this.requests = requests;
    }

    LookOutcome look(Server server, Errand errand, Instant since) {
        try {
            return switch (errand.action()) {
                case Action.Post(), Action.ForumPost() ->
                        switch (errand.destination()) {
                            case Destination.Channel it ->
                                    inChannel(channel(server, it.channelId()), errand, since);
                            case Destination.Member it -> inConversation(server, it, errand, since);
                        };
                // Whether it was done or not: it is done again as it is.
                case Action.Edit _, Action.Crosspost _, Action.StartThread _ ->
                        new LookOutcome.Absent();
            };
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    /** Where its rights in a channel are not known, what it does not find there proves nothing. */
    private static @Nullable GuildChannel channel(Server server, long channelId) {
        Guild guild = server.guild();
        return guild == null ? null : guild.getGuildChannelById(channelId);
    }

    private LookOutcome inChannel(@Nullable GuildChannel channel, Errand errand, Instant since) {
        if (channel == null) {
            return new LookOutcome.Unavailable("The channel is not reachable");
        }
        return forbidden(channel)
                .orElseGet(() -> {
                    LookOutcome seen = seen(channel, errand, since);
                    // To a bot that may not read it, Discord shows an empty channel.
                    return seen instanceof LookOutcome.Absent
                            ? forbidden(channel).orElse(seen)
                            : seen;
                });
    }

    private Optional<LookOutcome> forbidden(GuildChannel channel) {
        return objections
                .lackingReason(channel, BotPermissions.TO_LOOK)
                .map(LookOutcome.Forbidden::new);
    }

    private LookOutcome seen(GuildChannel channel, Errand errand, Instant since) {
        Marker marker = Marker.of(channel.getJDA(), errand.id());
        return channel instanceof IPostContainer forum
                ? forums.look(forum, marker, since)
                : channels.look(channel.getJDA(), channel.getIdLong(), marker, since);
    }

    private LookOutcome inConversation(
            Server server, Destination.Member member, Errand errand, Instant since) {
        return switch (requests.make(server.jda(), Composing.conversation(member.userId()))) {
            case Requests.Reply.Done done ->
                    channels.look(
                            server.jda(),
                            done.answer().getUnsignedLong("id"),
                            Marker.of(server.jda(), errand.id()),
                            since);
            case Requests.Reply.NotDone undone -> new LookOutcome.Unavailable(undone.reason());
            case Requests.Reply.Failed failed -> failed(failed.failure());
        };
    }

    private static LookOutcome failed(RuntimeException failure) {
        if (!(failure instanceof ErrorResponseException error)) {
            return new LookOutcome.Unavailable(failure.toString());
        }
        return switch (error.getResponse().code) {
            case UNAUTHORIZED -> new LookOutcome.Unauthorized(error.getMeaning());
            case FORBIDDEN -> new LookOutcome.Forbidden(error.getMeaning());
            default -> new LookOutcome.Unavailable(error.getMeaning());
        };
    }
}
