package dev.paperboy.discord.delivery;

import dev.paperboy.delivery.LookOutcome;
import dev.paperboy.delivery.PostedMessage;
import dev.paperboy.discord.limits.DiscordLimits;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.Response;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.TimeUtil;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

/** Looks for a delivery among the newest messages of a channel or a conversation. */
@Component
class ChannelHistory {

    private static final int MOST_PAGES = 50;

    /**
     * Reads backwards, and always the newest page whole: times of messages are Discord's, and this
     * machine's clock may have been ahead of it.
     *
     * @throws RuntimeException if it cannot be read
     */
    LookOutcome look(JDA jda, long channelId, Marker marker, Instant since) {
        long after = TimeUtil.getDiscordTimestamp(since.toEpochMilli());
        long oldest = 0;
        for (int page = 0; page < MOST_PAGES; page++) {
            List<DataObject> messages = page(jda, channelId, oldest);
            for (DataObject message : messages) {
                if (marker.isOn(message)) {
                    return new LookOutcome.Found(
                            new PostedMessage(channelId, message.getUnsignedLong("id")));
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
    private static List<DataObject> page(JDA jda, long channelId, long before) {
        Route.CompiledRoute route =
                Route.Messages.GET_MESSAGE_HISTORY
                        .compile(Long.toUnsignedString(channelId))
                        .withQueryParams("limit", String.valueOf(DiscordLimits.HISTORY_PAGE));
        return Reading.of(
                        jda,
                        before == 0
                                ? route
                                : route.withQueryParams("before", Long.toUnsignedString(before)),
                        Response::getArray)
                .stream(DataArray::getObject)
                .toList();
    }
}
