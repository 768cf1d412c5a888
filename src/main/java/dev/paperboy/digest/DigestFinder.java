package dev.paperboy.digest;

import dev.paperboy.digest.Coverage.Standing;
import dev.paperboy.paper.DayLists;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.Figures;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestKind;
import dev.paperboy.subscription.DigestProgress;
import dev.paperboy.subscription.DigestSchedule;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Finds what a digest has to say. */
@Component
class DigestFinder {

    /**
     * Enough to come to a day with a list, unless days to come are covered, after a wrong clock.
     */
    private static final int RUNS_LOOKED_AT = 7;

    private final PostedPapers posted;
    private final Figures figures;
    private final Wishes wishes;
    private final PaperSelector selector;
    private final List<StillClimbing> climbers;

    DigestFinder(
            PostedPapers posted,
            Figures figures,
            Wishes wishes,
            PaperSelector selector,
            List<StillClimbing> climbers) {
        this.posted = posted;
        this.figures = figures;
        this.wishes = wishes;
        this.selector = selector;
        this.climbers = List.copyOf(climbers);
    }

    /** Whether it is not known yet what it is to bring, or of its papers which of them fit. */
    boolean hasToWait(DigestSchedule schedule, Standing standing, KnownLists known) {
        Wish wish = wishes.of(schedule);
        boolean isUnsettled =
                standing instanceof Standing.Finished(var span, _) && known.isUnsettled(span);
        return !wish.isSure() || (isUnsettled && wish.isToBeJudged());
    }

    /** What it has to say now. */
    Finding now(DigestSchedule schedule, KnownLists known) {
        Coverage coverage = known.coverage(kindOf(schedule));
        return of(
                schedule, coverage.since(schedule.progress().coveredThrough(), known.now()), known);
    }

    /**
     * What it has to say where its days stand like this.
     *
     * @param known the lists by which they do
     */
    Finding of(DigestSchedule schedule, Standing standing, KnownLists known) {
        FeedSpan leftOut =
                known.coverage(kindOf(schedule))
                        .leftOut(schedule.progress().coveredThrough(), known.now());
        LocalDate covered = leftOut == null ? schedule.progress().coveredThrough() : leftOut.last();
        return switch (standing) {
            case Standing.Finished(var span, var unread) ->
                    cover(schedule, span, unread, known, leftOut);
            case Standing.NothingNew() ->
                    nothing(
                            composer(schedule, covered, known).noneFinished(known.now()),
                            schedule,
                            covered,
                            leftOut);
            case Standing.Unread(var day) ->
                    nothing(
                            composer(schedule, covered, known).silent(day, known.now()),
                            schedule,
                            covered,
                            leftOut);
        };
    }

    private static Finding nothing(
            Digest.Nothing notice,
            DigestSchedule schedule,
            @Nullable LocalDate covered,
            @Nullable FeedSpan leftOut) {
        return new Finding(
                notice, covered, schedule.progress().coveredRevision(), null, leftOut, true);
    }

    /**
     * @param unread a day beside the span whose list is missing, which is the news where the span
     *     has no papers; null: none is missing
     */
    private Finding cover(
            DigestSchedule schedule,
            FeedSpan span,
            @Nullable LocalDate unread,
            KnownLists known,
            @Nullable FeedSpan leftOut) {
        Wish wish = wishes.of(schedule);
        DigestComposer composer = composer(schedule, span.last(), known);
        if (wish.isEmpty() && wish.isSure()) {
            return nothing(composer.nothingWanted(span), schedule, span.last(), leftOut);
        }
        DayLists lists = known.of(kindOf(schedule));
        DigestContent content = schedule.settings().content();
        Eligible eligible = eligible(schedule, span, lists);
        Selection selection = selector.select(wish, content.minimumUpvotes(), eligible.papers());
        Digest digest =
                switch (composer.compose(span, eligible, selection, content.papers())) {
                    case Digest.Papers papers ->
                            completed(
                                    new StillClimbing.Scene(
                                            schedule, wish, lists, eligible, papers));
                    case Digest.Nothing nothing -> nothing;
                };
        FeedSpan listed = listed(digest);
        LocalDate through =
                throughEmpty(
                        listed == null ? span.first() : listed.last().plusDays(1), span.last());
        if (listed == null && unread != null) {
            Digest.Nothing silent = composer(schedule, through, known).silent(unread, known.now());
            return nothing(
                    silent,
                    schedule,
                    leftOut == null ? schedule.progress().coveredThrough() : leftOut.last(),
                    leftOut);
        }
        return new Finding(
                digest,
                through,
                hasConsidered(digest)
                        ? Long.valueOf(lists.newestPlace())
                        : schedule.progress().coveredRevision(),
                through.isBefore(span.first()) ? null : new FeedSpan(span.first(), through),
                leftOut,
                selection.isSettled());
    }

    /** The days with papers that it tells of; null: none. */
    private static @Nullable FeedSpan listed(Digest digest) {
        return switch (digest) {
            case Digest.Papers papers -> papers.span();
            case Digest.Nothing(Digest.Reason.NoneMatched(var days, _, _), _, _) -> days;
            case Digest.Nothing(Digest.Reason.AllPosted(var days), _, _) -> days;
            case Digest.Nothing _ -> null;
        };
    }

    /**
     * With what climbs, and with the figure of its first paper, if that has been read ahead;
     * nothing is waited for.
     */
    private Digest.Papers completed(StillClimbing.Scene scene) {
        List<Digest.Climbing> climbing =
                climbers.stream()
                        .filter(it -> it.isFor(kindOf(scene.schedule())))
                        .flatMap(it -> it.of(scene).stream())
                        .toList();
        Digest.Papers papers = scene.papers().withClimbing(climbing);
        return figures.find(papers.shown().getFirst().paper().id())
                .map(papers::withFigure)
                .orElse(papers);
    }

    /** Late additions alone make no digest, and wait where all others were posted before. */
    private static boolean hasConsidered(Digest digest) {
        return switch (digest) {
            case Digest.Papers _, Digest.Nothing(Digest.Reason.NoneMatched _, _, _) -> true;
            case Digest.Nothing _ -> false;
        };
    }

    private Eligible eligible(DigestSchedule schedule, FeedSpan span, DayLists lists) {
        Eligible eligible = Eligible.of(lists, span, seenBy(schedule));
        return eligible.without(posted.postedBy(schedule.id(), eligible.ids()));
    }

    private Eligible.@Nullable Seen seenBy(DigestSchedule schedule) {
        DigestProgress progress = schedule.progress();
        Long revision = progress.coveredRevision();
        LocalDate from =
                progress.coveredThrough() == null ? null : posted.coveredFrom(schedule.id());
        return from == null ? null : new Eligible.Seen(from, revision == null ? 0 : revision);
    }

    /**
     * How far days without papers are covered: up to one that usually has some. Its list may have
     * been read as empty by mistake, and looking at it again costs nothing.
     */
    private static LocalDate throughEmpty(LocalDate firstEmpty, LocalDate last) {
        LocalDate day = firstEmpty;
        while (!day.isAfter(last) && !FeedDays.isUsual(day)) {
            day = day.plusDays(1);
        }
        return day.minusDays(1);
    }

    private static DigestComposer composer(
            DigestSchedule schedule, @Nullable LocalDate covered, KnownLists known) {
        return new DigestComposer(
                known.of(kindOf(schedule)), nextPapers(schedule, covered, known.now()));
    }

    /** The next run that can bring papers; those of a weekend cannot. */
    static NextPapers nextPapers(
            DigestSchedule schedule, @Nullable LocalDate covered, Instant now) {
        LocalDate run =
                schedule.nextRunAt().isAfter(now)
                        ? schedule.progress().runDate()
                        : schedule.runDateAfter(now);
        for (int runs = 0;
                runs < RUNS_LOOKED_AT && chance(schedule, run, covered) == Coverage.Chance.NONE;
                runs++) {
            run = schedule.recurrence().nextDateAfter(schedule.recurrence().on(run), run);
        }
        return new NextPapers(
                schedule.recurrence().on(run),
                chance(schedule, run, covered) != Coverage.Chance.GOOD);
    }

    private static Coverage.Chance chance(
            DigestSchedule schedule, LocalDate run, @Nullable LocalDate covered) {
        return Coverage.chanceAt(schedule.recurrence().on(run), covered);
    }

    private static DigestKind kindOf(DigestSchedule schedule) {
        return schedule.recurrence().kind();
    }
}
