package dev.paperboy.digest;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.DayLists;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.subscription.DigestKind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The lists as they are known at one moment; each kind's are read once, however many digests ask
 * for them, and what has to be waited for is found out once.
 */
final class KnownLists {

    private final Catalogue catalogue;
    private final Instant now;
    private final Map<DigestKind, DayLists> known = new EnumMap<>(DigestKind.class);
    private final Set<FeedSpan> unsettled = new HashSet<>();

    KnownLists(Catalogue catalogue, Instant now) {
        this.catalogue = catalogue;
        this.now = now;
    }

    /** By the schedule clock. */
    Instant now() {
        return now;
    }

    /** As far back as a digest of this kind looks, late additions included. */
    DayLists of(DigestKind kind) {
        return known.computeIfAbsent(kind, this::read);
    }

    Coverage coverage(DigestKind kind) {
        return new Coverage(of(kind), kind);
    }

    /** The papers of these days cannot all be judged yet. */
    void noteUnsettled(FeedSpan days) {
        unsettled.add(days);
    }

    /** Whether that is so, as another digest has found out. */
    boolean isUnsettled(FeedSpan days) {
        return unsettled.contains(days);
    }

    private DayLists read(DigestKind kind) {
        LocalDate open = FeedDays.openAt(now);
        int days = Coverage.mostDays(kind) + Eligible.LATE_DAYS;
        return catalogue.lists(open.minusDays(days), open).asOf(now);
    }
}
