package dev.paperboy.source.harvest;

import dev.paperboy.JobHealth;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedReading;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.TestCatalogue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The real harvest of a made-up site, for tests of other modules; counts what it fetches. */
public final class TestHarvest {

    private final Map<Feed, Integer> fetches = new HashMap<>();
    private final HarvestJob job;

    /**
     * @param lists what the site has of a feed; empty: it does not answer
     */
    public TestHarvest(
            TestCatalogue catalogue, Function<Feed, Optional<List<Paper>>> lists, Clock clock) {
        PaperSource source = feed -> read(feed, lists, clock);
        Harvester harvester =
                new Harvester(
                        source,
                        catalogue.writer(),
                        new Failures(),
                        new HarvestMetrics(new SimpleMeterRegistry()),
                        clock);
        this.job =
                new HarvestJob(
                        new HarvestSchedule(TestProperties.HARVEST),
                        catalogue.catalogue(),
                        harvester,
                        new Clocks(clock, clock),
                        new JobHealth("harvest", new SimpleMeterRegistry()));
    }

    /** Fetches what is due, as one tick does. */
    public void tick() {
        job.readWhatIsDue();
    }

    /** How often each feed was fetched, also in vain. */
    public Map<Feed, Integer> fetches() {
        return Map.copyOf(fetches);
    }

    private PaperSource.Outcome read(
            Feed feed, Function<Feed, Optional<List<Paper>>> lists, Clock clock) {
        fetches.merge(feed, 1, Integer::sum);
        return lists.apply(feed)
                .<PaperSource.Outcome>map(papers ->
                        new PaperSource.Read(
                                new FeedReading(feed, clock.instant(), papers),
                                List.of(),
                                PaperSource.Requests.NONE))
                .orElseGet(() -> new PaperSource.Unreadable("planted", PaperSource.Requests.NONE));
    }
}
