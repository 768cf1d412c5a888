package dev.paperboy.faults;

import dev.paperboy.faults.FaultTable.Delivery;
import dev.paperboy.faults.FaultTable.Outcome;
import dev.paperboy.faults.OutboxReader.Entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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

    /** Whether most that is due can be seen, or never will, and the rest waits in the outbox. */
    boolean isNearlySettled(Instant now) {
        return lacking(now, Entry::isFinished).size() <= dueList.subscriptions().size() / 2
                && lacking(now, _ -> true).isEmpty();
    }

    /**
     * Whether everything that is due can be seen, or never will, and nothing more will come: what
     * can be seen but is not finished may still come twice.
     */
    boolean isSettled(Instant now) {
        return lacking(now, Entry::isFinished).isEmpty() && unfinished().isEmpty();
    }

    /** What can neither be seen nor stands in the outbox like this. */
    private List<Due> lacking(Instant now, Predicate<Entry> recorded) {
        Map<LocalDate, List<Due>> unseen =
                due(now).stream()
                        .filter(due -> !isSeen(due))
                        .collect(Collectors.groupingBy(Due::feedDay));
        List<Due> lacking = new ArrayList<>();
        unseen.forEach((day, dues) -> {
            List<Entry> entries = outbox.of(day).stream().filter(recorded).toList();
            dues.stream().filter(due -> !isLackIn(entries, due)).forEach(lacking::add);
        });
        return lacking;
    }

    private boolean isSeen(Due due) {
        return sightings.of(due) > 0 && sightings.followUps(due) >= due.followUps();
    }

    /** Whether that is recorded there which cannot be seen of it: the message, or what follows. */
    private boolean isLackIn(List<Entry> recorded, Due due) {
        boolean isMessage = sightings.of(due) == 0;
        return recorded.stream()
                .filter(it -> it.channelId() == due.channelId())
                .anyMatch(it ->
                        isMessage ? it.isMessage() : it.action().equals(due.kind().followUp()));
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
        if (isSeen(due)) {
            return sightings.of(due) == 1 && sightings.followUps(due) == due.followUps()
                    ? Outcome.SEEN_ONCE
                    : Outcome.DOUBLED;
        }
        if (sightings.of(due) > 1) {
            return Outcome.DOUBLED;
        }
        List<Entry> explained =
                outbox.of(due.feedDay()).stream()
                        .filter(it -> it.isFinished() && !it.reason().isEmpty())
                        .toList();
        return isLackIn(explained, due) ? Outcome.UNCERTAIN : Outcome.MISSING;
    }

    /** What the bot has recorded of its later edits, by the ids of the messages. */
    Map<Long, Entry> edits() {
        return outbox.edits();
    }

    /** The channels in which an uncertain outcome is allowed. */
    Set<Long> unreadable() {
        return dueList.subscriptions().stream()
                .filter(it -> !it.readable())
                .map(it -> it.channel().id())
                .collect(Collectors.toSet());
    }

    List<Subscription> subscriptions() {
        return dueList.subscriptions();
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
