package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.DeliveryLedger;
import dev.paperboy.delivery.DeliveryRecord;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.ScheduleKey;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Explains by judging once more, by what a digest is to bring now. */
@Component
class JudgedExplanations implements DigestExplanations {

    private final Postings postings;
    private final PostedPapers posted;
    private final DigestSchedules schedules;
    private final Wishes wishes;
    private final WishJudge judge;
    private final Catalogue catalogue;
    private final DeliveryLedger deliveries;

    JudgedExplanations(
            Postings postings,
            PostedPapers posted,
            DigestSchedules schedules,
            Wishes wishes,
            WishJudge judge,
            Catalogue catalogue,
            DeliveryLedger deliveries) {
        this.postings = postings;
        this.posted = posted;
        this.schedules = schedules;
        this.wishes = wishes;
        this.judge = judge;
        this.catalogue = catalogue;
        this.deliveries = deliveries;
    }

    @Override
    public Optional<DigestSchedule> digestOf(long guildId, DeliveryId message) {
        return postings.runOf(guildId, message).flatMap(run -> digest(guildId, run));
    }

    private Optional<DigestSchedule> digest(long guildId, Postings.PostedRun run) {
        return schedules.find(new ScheduleKey(run.digestId(), guildId));
    }

    @Override
    public Optional<Choice> choiceOf(long guildId, DeliveryId message) {
        return postings.runOf(guildId, message).flatMap(run -> choice(guildId, run));
    }

    private Optional<Choice> choice(long guildId, Postings.PostedRun run) {
        Optional<DigestSchedule> digest = digest(guildId, run);
        if (digest.isEmpty() || !(run.outcome() instanceof DigestRun.Outcome.Posted outcome)) {
            return Optional.empty();
        }
        List<Paper> papers = catalogue.findAll(postings.papersOf(run.id()));
        return Optional.of(new Choice(digest.get(), outcome, explain(digest.get(), papers)));
    }

    @Override
    public Explanation explain(DigestSchedule digest, Paper paper) {
        return explain(digest, List.of(paper)).getFirst();
    }

    private List<Explanation> explain(DigestSchedule digest, List<Paper> papers) {
        Wish wish = wishes.ofNow(digest);
        return judge.judge(wish, papers).stream()
                .sorted(
                        Comparator.comparing(Judgement::strength)
                                .thenComparing(PaperSelector.order(wish)))
                .map(judgement -> explain(digest, judgement, wish.isSure()))
                .toList();
    }

    private Explanation explain(DigestSchedule digest, Judgement judgement, boolean isWhole) {
        Paper paper = judgement.paper();
        return new Explanation(
                digest,
                paper,
                judgement.filter(),
                judgement.verdicts(),
                isWhole,
                postings.find(digest.id(), paper.id()).map(this::posting).orElse(null),
                days(digest, catalogue.daysOf(paper.id())));
    }

    private Posting posting(Postings.PostedPaper paper) {
        return new Posting(
                paper.at(),
                Optional.ofNullable(paper.message())
                        .flatMap(deliveries::find)
                        .map(DeliveryRecord::message)
                        .orElse(null));
    }

    private Days days(DigestSchedule digest, List<LocalDate> listed) {
        if (listed.isEmpty()) {
            return Days.NEVER_LISTED;
        }
        LocalDate through = digest.progress().coveredThrough();
        LocalDate from = posted.coveredFrom(digest.id());
        if (through == null || listed.getLast().isAfter(through)) {
            return Days.TO_COME;
        }
        return isAnyFrom(listed, from) ? Days.COVERED : Days.BEFORE;
    }

    private static boolean isAnyFrom(List<LocalDate> listed, @Nullable LocalDate from) {
        return from != null && listed.stream().anyMatch(day -> !day.isBefore(from));
    }
}
