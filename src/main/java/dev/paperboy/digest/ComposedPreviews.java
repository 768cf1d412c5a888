package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.NewDelivery;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.subscription.DigestPosting;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.ScheduleKey;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Composes what a digest would post now, and posts it when somebody wants it. */
@Component
class ComposedPreviews implements DigestPreviews {

    /** Once more where the digest was changed or posted while its message was being made. */
    private static final int ATTEMPTS = 3;

    private final DigestFinder finder;
    private final DigestRenderer renderer;
    private final DigestDeliveries deliveries;
    private final DigestSchedules schedules;
    private final RunKeeper runs;
    private final RunLedger ledger;
    private final Catalogue catalogue;
    private final Clock clock;

    ComposedPreviews(
            DigestFinder finder,
            DigestRenderer renderer,
            DigestDeliveries deliveries,
            DigestSchedules schedules,
            RunKeeper runs,
            RunLedger ledger,
            Catalogue catalogue,
            Clock clock) {
        this.finder = finder;
        this.renderer = renderer;
        this.deliveries = deliveries;
        this.schedules = schedules;
        this.runs = runs;
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public Preview preview(DigestSchedule schedule) {
        Digest digest = finder.now(schedule, known()).digest();
        return new Preview(
                digest,
                renderer.render(digest, DeliveryId.random(), alone(schedule.settings())).body());
    }

    private static DigestSettings alone(DigestSettings settings) {
        DigestTarget target = settings.target();
        return settings.withTarget(
                        target.isForum()
                                ? new DigestTarget(target.guildId(), target.channelId())
                                : target)
                .withPosting(DigestPosting.QUIET);
    }

    @Override
    public NextPapers next(DigestSchedule schedule) {
        return DigestFinder.nextPapers(
                schedule, schedule.progress().coveredThrough(), clock.instant());
    }

    @Override
    public PostNow postNow(ScheduleKey key, String clickId) {
        for (int attempt = 1; ; attempt++) {
            Optional<PostNow> outcome = tryToPost(key, clickId);
            if (outcome.isPresent()) {
                return outcome.get();
            }
            if (attempt == ATTEMPTS) {
                throw new IllegalStateException(key + " changes all the time");
            }
        }
    }

    /** Empty if it was changed meanwhile. */
    private Optional<PostNow> tryToPost(ScheduleKey key, String clickId) {
        Optional<DigestSchedule> found = schedules.find(key);
        if (found.isEmpty()) {
            return Optional.of(new PostNow.Gone());
        }
        DigestSchedule schedule = found.get();
        String runKey = DigestDeliveries.key(schedule, "click:" + clickId);
        if (ledger.has(runKey)) {
            return Optional.of(new PostNow.PostedAlready());
        }
        if (schedule.pause() != null) {
            return Optional.of(new PostNow.Paused());
        }
        KnownLists known = known();
        Finding finding = finder.now(schedule, known);
        if (!finding.isSettled()) {
            return Optional.of(new PostNow.NotReady());
        }
        return switch (finding.digest()) {
            case Digest.Nothing nothing -> Optional.of(new PostNow.NothingNew(nothing));
            case Digest.Papers papers -> post(runKey, schedule, papers, finding);
        };
    }

    private Optional<PostNow> post(
            String runKey, DigestSchedule schedule, Digest.Papers papers, Finding finding) {
        List<NewDelivery> messages = deliveries.post(runKey, schedule, papers);
        DueDigest.Serve serve =
                new DueDigest.Serve(
                        Finding.posted(papers, DigestRun.Way.BY_HAND),
                        papers,
                        // Nobody has to be told at the next hour that there is nothing more.
                        finding.progress(schedule.progress().runDate(), Digest.NO_LIST),
                        finding);
        RunKeeper.Decided decided =
                new RunKeeper.Decided(runKey, schedule, null, clock.instant(), serve, messages);
        try {
            return runs.advance(decided)
                    ? Optional.of(new PostNow.Posted(messages.getFirst().id()))
                    : Optional.empty();
        } catch (RunLedger.RunKnown _) {
            return Optional.empty();
        }
    }

    private KnownLists known() {
        return new KnownLists(catalogue, clock.instant());
    }
}
