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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Pauses what a channel refuses: all of its digests, or the one whose content it does not take.
 * Sees to it that somebody who can mend it is told once: in the server's channel for such notices,
 * else whoever set them up, else (which is not done here) at the next command of who manages the
 * server.
 */
@Component
class BrokenChannels {

    private static final Logger log = LoggerFactory.getLogger(BrokenChannels.class);

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
        } else if (delivery.refusal() != null && DigestDeliveries.isMessage(delivery.key())) {
            switch (delivery.destination()) {
                case Destination.Channel channel -> pauseRefused(delivery, channel);
                case Destination.Member member -> pauseRefused(delivery, member);
            }
        }
    }

    /** Who takes no messages cannot be told so by one; the next command tells. */
    private void pauseRefused(DeliveryEnded delivery, Destination.Member member) {
        schedules
                .ofMember(member.userId())
                .filter(schedule -> DigestDeliveries.isOf(delivery.key(), schedule))
                .filter(schedule -> schedules.pause(schedule.key(), pause(delivery)))
                .ifPresent(schedule ->
                        log.info(
                                "{} is paused ({}): {}",
                                schedule.key(),
                                delivery.refusal(),
                                delivery.reason()));
    }

    private Pause.Broken pause(DeliveryEnded delivery) {
        return new Pause.Broken(
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                delivery.refusal(),
                Objects.requireNonNullElse(delivery.reason(), "It does not take messages."),
                false);
    }

    private void pauseRefused(DeliveryEnded delivery, Destination.Channel channel) {
        Pause.Broken pause = pause(delivery);
        List<DigestSchedule> paused =
                ofChannel(channel.guildId(), channel.channelId()).stream()
                        .filter(schedule -> isMeant(delivery, schedule))
                        .filter(schedule -> schedules.pause(schedule.key(), pause))
                        .toList();
        if (paused.isEmpty()) {
            return;
        }
        log.warn(
                "{} digests of {} are paused ({}): {}",
                paused.size(),
                channel,
                delivery.refusal(),
                pause.reason());
        BreakNotice notice =
                new BreakNotice(channel.channelId(), pause.since(), delivery.id(), null);
        servers.noticeChannel(channel.guildId())
                .filter(id -> id != channel.channelId())
                .map(id -> new Destination.Channel(channel.guildId(), id))
                .ifPresentOrElse(
                        where -> tell(notice, where, pause, paused),
                        () -> tellAuthors(notice, pause, paused));
    }

    /** A channel that does not take the content of one digest may well take that of others. */
    private static boolean isMeant(DeliveryEnded delivery, DigestSchedule schedule) {
        return Refusal.of(delivery.refusal()) == Refusal.ALL
                || DigestDeliveries.isOf(delivery.key(), schedule);
    }

    private List<DigestSchedule> ofChannel(long guildId, long channelId) {
        return schedules.ofGuild(guildId).stream()
                .filter(schedule -> schedule.target().channelId() == channelId)
                .toList();
    }

    private void tell(
            BreakNotice notice,
            Destination where,
            Pause.Broken pause,
            List<DigestSchedule> paused) {
        DigestSchedule first = paused.getFirst();
        DeliveryId id = DeliveryId.random();
        DigestRenderer.Rendered message =
                renderer.broken(
                        new BrokenChannel(
                                first.key(),
                                first.target(),
                                Refusal.of(pause),
                                paused.size(),
                                pause.reason()),
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

    private void tellAuthors(BreakNotice notice, Pause.Broken pause, List<DigestSchedule> paused) {
        paused.stream()
                .map(DigestSchedule::createdBy)
                .filter(author -> author != DigestSchedule.NOBODY)
                .distinct()
                .forEach(author ->
                        tell(
                                notice.to(author),
                                new Destination.Member(
                                        paused.getFirst().target().guildId(), author),
                                pause,
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
        } else if (notice.author() == null
                && !untold.isEmpty()
                && untold.getFirst().pause() instanceof Pause.Broken pause) {
            tellAuthors(notice, pause, untold);
        }
    }

    private static boolean isUntold(DigestSchedule schedule, BreakNotice notice) {
        return schedule.pause() instanceof Pause.Broken broken
                && !broken.isTold()
                && broken.since().equals(notice.since())
                && (notice.author() == null || notice.author() == schedule.createdBy());
    }
}
