package dev.paperboy.discord.delivery;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.LookOutcome;
import dev.paperboy.delivery.PostedMessage;
import dev.paperboy.discord.gateway.BotPermissions;
import dev.paperboy.discord.limits.DiscordLimits;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.TimeUtil;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Looks for a delivery among the newest messages of a channel.
 *
 * <p>It reads them as Discord sends them: JDA leaves out of a message what it cannot read, as a
 * container with a picture that lacks an address, and the marker with it.
 */
@Component
class ChannelHistory {

    private static final Deadline DEADLINE =
            new Deadline(Duration.ofSeconds(10), Duration.ofSeconds(30));

    private static final int MOST_PAGES = 50;
    private static final int FORBIDDEN = 403;

    LookOutcome look(GuildMessageChannel channel, DeliveryId id, Instant since) {
        List<Permission> missing = BotPermissions.missing(channel, BotPermissions.TO_LOOK);
        if (!missing.isEmpty()) {
            return new LookOutcome.Forbidden(
                    "The bot lacks the permission " + missing.getFirst().getName());
        }
        try {
            return read(channel, id, TimeUtil.getDiscordTimestamp(since.toEpochMilli()));
        } catch (ErrorResponseException e) {
            return e.getResponse().code == FORBIDDEN
                    ? new LookOutcome.Forbidden(e.getMeaning())
                    : new LookOutcome.Unavailable(e.getMeaning());
        } catch (RuntimeException e) {
            return new LookOutcome.Unavailable(e.toString());
        }
    }

    /**
     * Reads backwards, and always the newest page whole: times of messages are Discord's, and this
     * machine's clock may have been ahead of it.
     */
    private static LookOutcome read(GuildMessageChannel channel, DeliveryId id, long after) {
        long self = channel.getJDA().getSelfUser().getIdLong();
        long oldest = 0;
        for (int page = 0; page < MOST_PAGES; page++) {
            List<DataObject> messages =
                    DEADLINE.await(page(channel, oldest)).stream(DataArray::getObject).toList();
            for (DataObject message : messages) {
                if (isOf(self, message) && carries(message, id)) {
                    return new LookOutcome.Found(
                            new PostedMessage(channel.getIdLong(), message.getUnsignedLong("id")));
                }
            }
            if (messages.size() < DiscordLimits.HISTORY_PAGE) {
                return new LookOutcome.Absent();
            }
            oldest = messages.getLast().getUnsignedLong("id");
            if (oldest <= after) {
                return new LookOutcome.Absent();
            }
        }
        return new LookOutcome.Unavailable("More messages since than can be looked through");
    }

    /**
     * A page of the history, newest message first.
     *
     * @param before an id that all of them precede; 0: the newest page
     */
    private static RestAction<DataArray> page(GuildMessageChannel channel, long before) {
        Route.CompiledRoute route =
                Route.Messages.GET_MESSAGE_HISTORY
                        .compile(channel.getId())
                        .withQueryParams("limit", String.valueOf(DiscordLimits.HISTORY_PAGE));
        return new RestActionImpl<>(
                channel.getJDA(),
                before == 0
                        ? route
                        : route.withQueryParams("before", Long.toUnsignedString(before)),
                (response, _) -> response.getArray());
    }

    private static boolean isOf(long self, DataObject message) {
        return message.getObject("author").getUnsignedLong("id") == self;
    }

    /** Wherever in the components it stands: nobody else could have guessed it. */
    private static boolean carries(DataObject message, DeliveryId id) {
        return id.value().equals(message.getString("nonce", null))
                || message.optArray("components")
                        .filter(components -> components.toString().contains(id.value()))
                        .isPresent();
    }
}
