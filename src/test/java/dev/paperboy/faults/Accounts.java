package dev.paperboy.faults;

import dev.paperboy.faults.FaultTable.Delivery;
import dev.paperboy.faults.FaultTable.Outcome;
import dev.paperboy.faults.OutboxReader.Entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Holds what was due against what can be seen, and against the reasons that were recorded. */
final class Accounts {

    private final DueList dueList;
    private final Sightings sightings;
    private final OutboxReader outbox;

    Accounts(DueList dueList, Sightings sightings, OutboxReader outbox) {
        this.dueList = dueList;
        this.sightings = sightings;
        this.outbox = outbox;
    }

    List<Due> due(Instant now) {
        return dueList.before(now);
    }

    /** Whether most that is due can be seen, and the rest waits in the outbox. */
    boolean isNearlySettled(Instant now) {
        long unseen = due(now).stream().filter(due -> sightings.of(due) == 0).count();
        return unseen <= dueList.subscriptions().size() / 2 && unseenAreAll(now, _ -> true);
    }

    /**
     * Whether everything that is due can be seen, or never will, and nothing more will come: what
     * can be seen but is not finished may still come twice.
     */
    boolean isSettled(Instant now) {
        return unseenAreAll(now, Entry::isFinished) && unfinished().isEmpty();
    }

    private boolean unseenAreAll(Instant now, Predicate<Entry> fine) {
        Map<LocalDate, List<Due>> unseen =
                due(now).stream()
                        .filter(due -> sightings.of(due) == 0)
                        .collect(Collectors.groupingBy(Due::feedDay));
        return unseen.entrySet().stream()
                .allMatch(day -> {
                    Set<Long> recorded = channels(day.getKey(), fine);
                    return day.getValue().stream()
                            .allMatch(due -> recorded.contains(due.channelId()));
                });
    }

    private Set<Long> channels(LocalDate feedDay, Predicate<Entry> fine) {
        return outbox.of(feedDay).stream()
                .filter(fine)
                .map(Entry::channelId)
                .collect(Collectors.toSet());
    }

    /** The deliveries that wait or are on their way, by the bot's own account. */
    Set<Delivery> unfinished() {
        return outbox.open();
    }

    /** What has become of everything that was due. */
    Map<Delivery, Outcome> outcomes(Instant now) {
        Map<Delivery, Outcome> outcomes = new LinkedHashMap<>();
        for (Due due : due(now)) {
            outcomes.put(due.delivery(), outcome(due));
        }
        return outcomes;
    }

    private Outcome outcome(Due due) {
        int seen = sightings.of(due);
        if (seen > 0) {
            return seen == 1 ? Outcome.SEEN_ONCE : Outcome.DOUBLED;
        }
        Predicate<Entry> explained = it -> it.isFinished() && !it.reason().isEmpty();
        return channels(due.feedDay(), explained).contains(due.channelId())
                ? Outcome.UNCERTAIN
                : Outcome.MISSING;
    }

    /** The channels in which an uncertain outcome is allowed. */
    Set<Long> unreadable() {
        return dueList.subscriptions().stream()
                .filter(it -> !it.readable())
                .map(it -> it.channel().id())
                .collect(Collectors.toSet());
    }

    /** The channels that asked for a digest. */
    Set<Long> channels() {
        return dueList.subscriptions().stream()
                .map(it -> it.channel().id())
                .collect(Collectors.toSet());
    }

    Sightings sightings() {
        return sightings;
    }

    String integrity() {
        return outbox.integrity();
    }
}
