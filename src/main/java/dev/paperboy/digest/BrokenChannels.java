package dev.paperboy.digest;

import dev.paperboy.delivery.Action;
import dev.paperboy.delivery.DeliveryEnded;
import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.DeliveryState;
import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.NewDelivery;
import dev.paperboy.delivery.Outbox;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.Pause;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Pauses the digests of a channel that takes none any more, and sees to it that somebody who can
 * mend it is told once: in the server's channel for such notices, else whoever set them up, else
 * (which is not done here) at the next command of who manages the server.
 */
@Component
class BrokenChannels {

    private static final Logger log = LoggerFactory.getLogger(BrokenChannels.class);

    /** Discord's codes for a missing tag, for AutoMod's word on text and title, for a bad link. */
    private static final Set<Integer> ABOUT_THE_CONTENT = Set.of(40067, 200000, 200001, 240000);

    private final DigestSchedules schedules;
    private final ServerDirectory servers;
    private final DigestRenderer renderer;
    private final Outbox outbox;
    private final Clock clock;

    BrokenChannels(
            DigestSchedules schedules,
            ServerDirectory servers,
            DigestRenderer renderer,
            Outbox outbox,
            Clock clock) {
        this.schedules = schedules;
        this.servers = servers;
        this.renderer = renderer;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In the transaction that records the end. */
    @EventListener
    void ended(DeliveryEnded delivery) {
        Optional<BreakNotice> notice = BreakNotice.of(delivery.key());
        if (notice.isPresent()) {
            noticeEnded(delivery, notice.get());
        } else if (delivery.refusal() != null
                && DigestDeliveries.isMessage(delivery.key())
                && delivery.destination() instanceof Destination.Channel channel) {
            pauseAll(delivery, channel);
        }
    }

    private void pauseAll(DeliveryEnded delivery, Destination.Channel channel) {
        String reason = Objects.requireNonNullElse(delivery.reason(), "It does not take messages.");
        Instant since = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Pause pause = new Pause.Broken(since, delivery.refusal(), reason, false);
        List<DigestSchedule> paused =
                ofChannel(channel.guildId(), channel.channelId()).stream()
                        .filter(schedule -> isMeant(delivery, schedule))
                        .filter(schedule -> schedules.pause(schedule.key(), pause))
                        .toList();
        if (paused.isEmpty()) {
            return;
        }
        log.warn("{} digests of {} are paused: {}", paused.size(), channel, reason);
        BreakNotice notice = new BreakNotice(channel.channelId(), since, delivery.id(), null);
        servers.noticeChannel(channel.guildId())
                .filter(id -> id != channel.channelId())
                .map(id -> new Destination.Channel(channel.guildId(), id))
                .ifPresentOrElse(
                        where -> tell(notice, where, paused), () -> tellAuthors(notice, paused));
    }

    /** What the channel refuses to one of its digests it refuses to all, but for its content. */
    private static boolean isMeant(DeliveryEnded delivery, DigestSchedule schedule) {
        return !ABOUT_THE_CONTENT.contains(delivery.refusal())
                || DigestDeliveries.isOf(delivery.key(), schedule);
    }

    private List<DigestSchedule> ofChannel(long guildId, long channelId) {
        return schedules.ofGuild(guildId).stream()
                .filter(schedule -> schedule.target().channelId() == channelId)
                .toList();
    }

    private void tell(BreakNotice notice, Destination where, List<DigestSchedule> paused) {
        DigestSchedule first = paused.getFirst();
        DeliveryId id = DeliveryId.random();
        DigestRenderer.Rendered message =
                renderer.broken(
                        new BrokenChannel(
                                first.key(), first.target(), paused.size(), reasonOf(first)),
                        id,
                        first.settings().locale());
        outbox.add(
                new NewDelivery(
                        id,
                        notice.key(),
                        where,
                        new Action.Post(),
                        message.body(),
                        message.fallback()));
    }

    private String reasonOf(DigestSchedule schedule) {
        return schedules.find(schedule.key()).map(DigestSchedule::pause).orElse(null)
                        instanceof Pause.Broken broken
                ? broken.reason()
                : "";
    }

    private void tellAuthors(BreakNotice notice, List<DigestSchedule> paused) {
        paused.stream()
                .map(DigestSchedule::createdBy)
                .distinct()
                .forEach(author ->
                        tell(
                                notice.to(author),
                                new Destination.Member(
                                        paused.getFirst().target().guildId(), author),
                                paused.stream()
                                        .filter(schedule -> schedule.createdBy() == author)
                                        .toList()));
    }

    private void noticeEnded(DeliveryEnded delivery, BreakNotice notice) {
        List<DigestSchedule> untold =
                ofChannel(delivery.destination().guildId(), notice.channelId()).stream()
                        .filter(schedule -> isUntold(schedule, notice))
                        .toList();
        boolean isTold =
                delivery.state() == DeliveryState.SENT || delivery.state() == DeliveryState.DELETED;
        if (isTold) {
            untold.forEach(schedules::markTold);
        } else if (notice.author() == null && !untold.isEmpty()) {
            tellAuthors(notice, untold);
        }
    }

    private static boolean isUntold(DigestSchedule schedule, BreakNotice notice) {
        return schedule.pause() instanceof Pause.Broken broken
                && !broken.isTold()
                && broken.since().equals(notice.since())
                && (notice.author() == null || notice.author() == schedule.createdBy());
    }
}
