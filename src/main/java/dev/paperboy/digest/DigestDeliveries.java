package dev.paperboy.digest;

import dev.paperboy.delivery.Action;
import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.NewDelivery;
import dev.paperboy.subscription.DigestPosting;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the deliveries of a digest: its message first, then what is done around it. */
@Component
class DigestDeliveries {

    private static final String PREFIX = "digest:";
    private static final Map<DigestRun.AroundKind, String> AROUND =
            Map.of(
                    DigestRun.AroundKind.CROSSPOST, ":crosspost",
                    DigestRun.AroundKind.THREAD, ":thread",
                    DigestRun.AroundKind.SETTLED, ":settled");
    private static final String NO_BODY = "{}";

    private final DigestRenderer renderer;

    DigestDeliveries(DigestRenderer renderer) {
        this.renderer = renderer;
    }

    /** The key of what a digest does at a date, or on another occasion. */
    static String key(DigestSchedule schedule, Object occasion) {
        return PREFIX + schedule.id() + ":" + occasion;
    }

    /** Whether this is the key of a digest's message, and not of something done around it. */
    static boolean isMessage(String key) {
        return key.startsWith(PREFIX) && AROUND.values().stream().noneMatch(key::endsWith);
    }

    /** Whether this is the key of something that was sent for this digest. */
    static boolean isOf(String key, DigestSchedule schedule) {
        return key.startsWith(key(schedule, ""));
    }

    /** The key of what is done around the message of this key. */
    static String keyAround(String key, DigestRun.AroundKind kind) {
        return key + AROUND.get(kind);
    }

    /** Those of a new message. */
    List<NewDelivery> post(String key, DigestSchedule schedule, Digest digest) {
        DeliveryId id = DeliveryId.random();
        DigestRenderer.Rendered message = renderer.render(digest, id, schedule.settings());
        Action action = schedule.target().isForum() ? new Action.ForumPost() : new Action.Post();
        return withWhatIsAround(
                new NewDelivery(
                        id,
                        key,
                        destination(schedule.target()),
                        action,
                        message.body(),
                        message.fallback()),
                schedule,
                digest);
    }

    /** Those of a notice that becomes a digest. */
    List<NewDelivery> edit(String key, DigestSchedule schedule, Digest digest, DeliveryId notice) {
        DeliveryId id = DeliveryId.random();
        DigestRenderer.Rendered message = renderer.edit(digest, id, schedule.settings());
        return withWhatIsAround(
                new NewDelivery(
                        id,
                        key,
                        destination(schedule.target()),
                        new Action.Edit(notice),
                        message.body(),
                        message.fallback()),
                schedule,
                digest);
    }

    /**
     * The later edit of a message, which stays known by the delivery that brought it: its buttons
     * go on.
     */
    NewDelivery settle(Edition edition, Digest.Papers digest, DigestSchedule schedule) {
        DigestRenderer.Rendered message =
                renderer.edit(digest, edition.message(), settings(edition, schedule));
        return new NewDelivery(
                DeliveryId.random(),
                keyAround(edition.key(), DigestRun.AroundKind.SETTLED),
                destination(edition.target()),
                new Action.Edit(edition.message()),
                message.body(),
                message.fallback());
    }

    /** As the message was posted, whatever was changed since. */
    private static DigestSettings settings(Edition edition, DigestSchedule schedule) {
        Edition.Words words = edition.words();
        return new DigestSettings(
                edition.target(),
                schedule.recurrence(),
                schedule.settings().content(),
                DigestPosting.QUIET.withRole(words.pingedRole()),
                words.locale());
    }

    static Destination destination(DigestTarget target) {
        return target.isDirect()
                ? new Destination.Member(Destination.NO_SERVER, target.channelId())
                : new Destination.Channel(target.guildId(), target.channelId());
    }

    private List<NewDelivery> withWhatIsAround(
            NewDelivery message, DigestSchedule schedule, Digest digest) {
        List<NewDelivery> deliveries = new ArrayList<>(List.of(message));
        if (digest instanceof Digest.Papers papers && !schedule.target().isForum()) {
            if (schedule.settings().posting().isCrossposted()) {
                Action action = new Action.Crosspost(message.id());
                deliveries.add(around(message, DigestRun.AroundKind.CROSSPOST, action, NO_BODY));
            }
            if (schedule.settings().posting().hasThread()) {
                Action action = new Action.StartThread(message.id());
                String body = renderer.thread(papers, schedule.settings());
                deliveries.add(around(message, DigestRun.AroundKind.THREAD, action, body));
            }
        }
        return deliveries;
    }

    private static NewDelivery around(
            NewDelivery message, DigestRun.AroundKind kind, Action action, String body) {
        return new NewDelivery(
                DeliveryId.random(),
                keyAround(message.key(), kind),
                message.destination(),
                action,
                body,
                body);
    }
}
