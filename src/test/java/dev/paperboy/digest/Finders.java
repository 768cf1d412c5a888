package dev.paperboy.digest;

import static org.mockito.Mockito.mock;

import dev.paperboy.paper.Figures;
import dev.paperboy.subscription.Presets;
import dev.paperboy.subscription.ServerTopics;
import dev.paperboy.subscription.Subscriptions;

import java.util.List;

/** Makes finders for tests of what has nothing to do with topics. */
final class Finders {

    private Finders() {}

    /** One that knows no topic, and of nothing that climbs. */
    static DigestFinder withoutTopics(PostedPapers posted, Figures figures) {
        Wishes none =
                new Wishes(
                        mock(ServerTopics.class), mock(Subscriptions.class), mock(Presets.class));
        return new DigestFinder(
                posted,
                figures,
                none,
                new PaperSelector(new WishJudge(new TitleMatching())),
                List.of());
    }
}
