package dev.paperboy.faults;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Works out what is due from what was asked for, without a look at how the bot does it. */
final class DueList {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalTime CLOSING = LocalTime.of(21, 30);

    private final List<Subscription> subscriptions;
    private final Instant since;

    /**
     * @param since when the digests were asked for
     */
    DueList(List<Subscription> subscriptions, Instant since) {
        this.subscriptions = List.copyOf(subscriptions);
        this.since = since;
    }

    List<Subscription> subscriptions() {
        return subscriptions;
    }

    /** Everything that was due before a moment. */
    List<Due> before(Instant moment) {
        List<Due> due = new ArrayList<>();
        for (Subscription subscription : subscriptions) {
            LocalDate date = since.atZone(subscription.zone()).toLocalDate();
            for (ZonedDateTime at = subscription.on(date);
                    at.toInstant().isBefore(moment);
                    at = subscription.on(date)) {
                LocalDate feedDay = feedDayClosedBy(at);
                if (!at.toInstant().isBefore(since)
                        && !isToldBefore(feedDay)
                        && (MarkedPapers.areOn(feedDay) || subscription.kind().hasNotices())) {
                    due.add(new Due(subscription, date, feedDay));
                }
                date = date.plusDays(1);
            }
        }
        return due;
    }

    /** Of a second day without papers nothing is said. */
    private static boolean isToldBefore(LocalDate feedDay) {
        return !MarkedPapers.areOn(feedDay) && !MarkedPapers.areOn(feedDay.minusDays(1));
    }

    /** The newest day whose list was complete. */
    private static LocalDate feedDayClosedBy(ZonedDateTime moment) {
        LocalDate there = moment.withZoneSameInstant(NEW_YORK).toLocalDate();
        boolean closed = !there.atTime(CLOSING).atZone(NEW_YORK).isAfter(moment);
        return closed ? there : there.minusDays(1);
    }
}
