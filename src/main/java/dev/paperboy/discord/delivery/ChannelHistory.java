package dev.paperboy.discord.delivery;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.LookOutcome;
import dev.paperboy.discord.limits.DiscordLimits;

import net.dv8tion.jda.api.components.attribute.ICustomId;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageHistory;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.utils.TimeUtil;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Looks for a delivery among the newest messages of a channel. */
@Component
class ChannelHistory {

    private static final Deadline DEADLINE =
            new Deadline(Duration.ofSeconds(10), Duration.ofSeconds(30));

    private static final int MOST_PAGES = 50;
    private static final int FORBIDDEN = 403;

    LookOutcome look(GuildMessageChannel channel, DeliveryId id, Instant since) {
        try {
            return read(
                    channel.getHistory(), id, TimeUtil.getDiscordTimestamp(since.toEpochMilli()));
        } catch (InsufficientPermissionException e) {
            return new LookOutcome.Forbidden(
                    "The bot lacks the permission " + e.getPermission().getName());
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
    private static LookOutcome read(MessageHistory history, DeliveryId id, long after) {
        for (int page = 0; page < MOST_PAGES; page++) {
            List<Message> messages =
                    DEADLINE.await(history.retrievePast(DiscordLimits.HISTORY_PAGE));
            for (Message message : messages) {
                if (isIt(message, id)) {
                    return new LookOutcome.Found(message.getIdLong());
                }
            }
            if (messages.size() < DiscordLimits.HISTORY_PAGE
                    || messages.getLast().getIdLong() <= after) {
                return new LookOutcome.Absent();
            }
        }
        return new LookOutcome.Unavailable("More messages since than can be looked through");
    }

    private static boolean isIt(Message message, DeliveryId id) {
        long self = message.getJDA().getSelfUser().getIdLong();
        return message.getAuthor().getIdLong() == self
                && (id.value().equals(message.getNonce())
                        || message.getComponentTree()
                                .find(ICustomId.class, component -> carries(component, id))
                                .isPresent());
    }

    private static boolean carries(ICustomId component, DeliveryId id) {
        String customId = component.getCustomId();
        return customId != null && customId.contains(id.value());
    }
}
