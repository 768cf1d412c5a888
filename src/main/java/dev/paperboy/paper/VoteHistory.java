package dev.paperboy.paper;

import dev.paperboy.paper.Catalogue.VoteSnapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The votes of one paper over time.
 *
 * @param snapshots oldest first, each at another moment and consecutive ones with different votes
 */
record VoteHistory(List<VoteSnapshot> snapshots) {

    VoteHistory {
        snapshots = List.copyOf(snapshots);
    }

    /**
     * This history with one more reading, of whatever moment; one made at the same moment as a
     * known one replaces it.
     */
    VoteHistory with(Instant at, Votes votes) {
        List<VoteSnapshot> all = new ArrayList<>();
        snapshots.stream().filter(known -> !known.at().isAfter(at)).forEach(all::add);
        Votes told = all.isEmpty() ? votes : votes.over(all.getLast().votes());
        all.removeIf(known -> known.at().equals(at));
        all.add(new VoteSnapshot(at, told));
        snapshots.stream().filter(known -> known.at().isAfter(at)).forEach(all::add);
        return withoutRepetitions(all);
    }

    /** Keeps of the snapshots before that moment the last of each UTC day. */
    VoteHistory thinnedBefore(Instant moment) {
        List<VoteSnapshot> kept = new ArrayList<>();
        for (int i = 0; i < snapshots.size(); i++) {
            VoteSnapshot snapshot = snapshots.get(i);
            VoteSnapshot next = i + 1 < snapshots.size() ? snapshots.get(i + 1) : null;
            boolean followedOnItsDay =
                    next != null
                            && next.at().isBefore(moment)
                            && utcDay(next).equals(utcDay(snapshot));
            if (!followedOnItsDay) {
                kept.add(snapshot);
            }
        }
        return withoutRepetitions(kept);
    }

    /** The snapshots of this history that the other one does not have. */
    List<VoteSnapshot> without(VoteHistory other) {
        return snapshots.stream().filter(snapshot -> !other.snapshots.contains(snapshot)).toList();
    }

    private static VoteHistory withoutRepetitions(List<VoteSnapshot> snapshots) {
        List<VoteSnapshot> kept = new ArrayList<>();
        for (VoteSnapshot snapshot : snapshots) {
            if (kept.isEmpty() || !kept.getLast().votes().equals(snapshot.votes())) {
                kept.add(snapshot);
            }
        }
        return new VoteHistory(kept);
    }

    private static LocalDate utcDay(VoteSnapshot snapshot) {
        return LocalDate.ofInstant(snapshot.at(), ZoneOffset.UTC);
    }
}
