package dev.paperboy.source.harvest;

import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedReading;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A source that answers as told: empty lists unless told otherwise. */
final class ScriptedSource implements PaperSource {

    private final Clock clock;
    private final Map<Feed, Supplier<Outcome>> answers = new HashMap<>();
    private final List<Feed> asked = new ArrayList<>();
    private Requests requests = new Requests(1, 0);

    ScriptedSource(Clock clock) {
        this.clock = clock;
    }

    /** The feeds asked for so far, in order. */
    List<Feed> asked() {
        return asked;
    }

    void costs(Requests each) {
        requests = each;
    }

    void fails(Feed feed, String reason) {
        answers.put(feed, () -> new Unreadable(reason, requests));
    }

    void waits(Feed feed, String until) {
        answers.put(feed, () -> new Wait(Instant.parse(until), "quota spent", requests));
    }

    void throwsFor(Feed feed, RuntimeException failure) {
        answers.put(
                feed,
                () -> {
                    throw failure;
                });
    }

    void remarks(Feed feed, String... remarks) {
        answers.put(feed, () -> new Read(empty(feed), List.of(remarks), requests));
    }

    void recovers(Feed feed) {
        answers.remove(feed);
    }

    @Override
    public Outcome read(Feed feed) {
        asked.add(feed);
        return answers.getOrDefault(feed, () -> new Read(empty(feed), List.of(), requests)).get();
    }

    private FeedReading empty(Feed feed) {
        return new FeedReading(feed, clock.instant(), List.of());
    }
}
