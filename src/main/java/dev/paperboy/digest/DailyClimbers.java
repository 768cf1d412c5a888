package dev.paperboy.digest;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Catalogue.VoteSnapshot;
import dev.paperboy.paper.DayLists.Place;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.subscription.DigestKind;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Chooses for daily digests one paper of the last week that its own day's digest passed over, and
 * that by now has more upvotes than the last paper that was shown then.
 */
@Component
class DailyClimbers implements StillClimbing {

    private static final int DAYS = 7;

    /** A second would make yesterday's papers a part of today's digest. */
    private static final int MOST = 1;

    private final Editions editions;
    private final PostedPapers posted;
    private final WishJudge judge;
    private final Catalogue catalogue;

    DailyClimbers(Editions editions, PostedPapers posted, WishJudge judge, Catalogue catalogue) {
        this.editions = editions;
        this.posted = posted;
        this.judge = judge;
        this.catalogue = catalogue;
    }

    @Override
    public boolean isFor(DigestKind kind) {
        return kind == DigestKind.DAILY;
    }

    /** A paper on a list of a day whose digest passed papers over. */
    private record Passed(Paper paper, LocalDate day, Editions.Cut cut) {

        static Optional<Passed> of(Place place, List<Editions.Cut> cuts) {
            return cuts.stream()
                    .filter(cut -> cut.days().has(place.day()))
                    .findFirst()
                    .map(cut -> new Passed(place.paper(), place.day(), cut));
        }

        Passed newer(Passed other) {
            return other.day.isAfter(day) ? other : this;
        }

        boolean isAbove(int minimumUpvotes) {
            return paper.upvotes() > cut.upvotes() && paper.upvotes() >= minimumUpvotes;
        }

        Digest.Climbing climbing() {
            return new Digest.Climbing(paper, day, cut.upvotes(), null);
        }
    }

    @Override
    public List<Digest.Climbing> of(Scene scene) {
        Map<PaperId, Passed> candidates = above(scene);
        candidates.keySet().removeAll(posted.postedBy(scene.schedule().id(), candidates.keySet()));
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<Paper> papers = candidates.values().stream().map(Passed::paper).toList();
        return judge.judge(scene.wish(), papers).stream()
                .filter(Judgement::isSure)
                .sorted(PaperSelector.order(scene.wish()))
                .map(it -> Objects.requireNonNull(candidates.get(it.paper().id())))
                .filter(this::wasBelow)
                .limit(MOST)
                .map(Passed::climbing)
                .toList();
    }

    /** Those that are above their day's cut now, whatever they are about. */
    private Map<PaperId, Passed> above(Scene scene) {
        LocalDate before = scene.papers().span().first();
        LocalDate first = before.minusDays(DAYS);
        List<Editions.Cut> cuts = editions.cutsSince(scene.schedule().id(), first);
        int minimumUpvotes = scene.schedule().settings().content().minimumUpvotes();
        Map<PaperId, Passed> above = new LinkedHashMap<>();
        scene.lists()
                .between(first, before.minusDays(1))
                .map(place -> Passed.of(place, cuts))
                .flatMap(Optional::stream)
                .forEach(it -> above.merge(it.paper().id(), it, Passed::newer));
        Set<PaperId> considered = Set.copyOf(scene.considered().ids());
        above.values()
                .removeIf(it ->
                        !it.isAbove(minimumUpvotes)
                                || considered.contains(it.paper().id())
                                || it.paper().isWithdrawn());
        return above;
    }

    /**
     * Whether it had no more upvotes than the last paper shown when that was posted: among topics
     * votes alone do not decide, and what came late to its list was not passed over then.
     */
    private boolean wasBelow(Passed passed) {
        Stream<VoteSnapshot> known =
                catalogue.votesOf(passed.paper().id()).stream()
                        .filter(snapshot -> !snapshot.at().isAfter(passed.cut().at()));
        return known.reduce((_, later) -> later)
                .filter(then -> then.votes().upvotes() <= passed.cut().upvotes())
                .isPresent();
    }
}
