package dev.paperboy.discord.subscribe;

import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.LocalHour;
import dev.paperboy.subscription.MemberDigests;
import dev.paperboy.subscription.Subject;
import dev.paperboy.subscription.SubscriptionRequest;
import dev.paperboy.subscription.Subscriptions.Adding;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;

/** Subscribes people to what they have chosen, and says so. */
@Component
class Subscribing {

    private static final LocalTime USUAL_TIME = LocalTime.of(9, 0);
    private static final int MOST_OF_LABEL = 80;

    private final MemberDigests digests;
    private final DigestSchedules schedules;
    private final Clock clock;

    Subscribing(MemberDigests digests, DigestSchedules schedules, Clock clock) {
        this.digests = digests;
        this.schedules = schedules;
        this.clock = clock;
    }

    /**
     * Subscribes a person.
     *
     * @param label what the subject is called, in strangers' words
     * @return a sentence about it
     */
    String to(Subject subject, String label, Subscriber subscriber) {
        Adding adding =
                digests.subscribe(
                        new SubscriptionRequest(
                                subscriber.userId(),
                                subject,
                                label,
                                new LocalHour(USUAL_TIME, usualZone(subscriber)),
                                subscriber.language().locale(),
                                clock.instant()));
        String name = Markdown.inline(Clip.to(MOST_OF_LABEL, label));
        String wanted = subscriber.text(key(subject), name);
        return switch (adding) {
            case Adding.Added _ -> subscriber.text("subscribe.added", wanted);
            case Adding.HadIt _ -> subscriber.text("subscribe.had-it", wanted);
            case Adding.GoesOn _ -> subscriber.text("subscribe.goes-on", wanted);
            case Adding.TooMany(int most) -> subscriber.text("subscribe.too-many", name, most);
        };
    }

    private static String key(Subject subject) {
        return switch (subject) {
            case Subject.OfServer _, Subject.OfPreset _ -> "subscribe.papers.topic";
            case Subject.ByAuthor _ -> "subscribe.papers.author";
            case Subject.ByOrganization _ -> "subscribe.papers.organization";
            case Subject.Matching _ -> "subscribe.papers.filter";
        };
    }

    /** That of the server's oldest digest, the likeliest to be the person's own. */
    private ZoneId usualZone(Subscriber subscriber) {
        return subscriber.guildId().map(schedules::ofGuild).stream()
                .flatMap(digestsThere -> digestsThere.stream())
                .findFirst()
                .map(DigestSchedule::recurrence)
                .map(recurrence -> recurrence.hour().zone())
                .orElse(ZoneId.of("UTC"));
    }
}
