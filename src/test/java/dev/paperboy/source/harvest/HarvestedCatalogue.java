package dev.paperboy.source.harvest;

import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedReading;
import dev.paperboy.paper.MemoryCatalogue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A catalogue in memory that remembers what was saved in which order, and can break down. */
final class HarvestedCatalogue extends MemoryCatalogue {

    private final List<Feed> saved = new ArrayList<>();
    private @Nullable RuntimeException broken;

    /** The feeds saved so far, in order. */
    List<Feed> saved() {
        return saved;
    }

    /** Lets every save fail. */
    void breakDown(RuntimeException failure) {
        broken = failure;
    }

    @Override
    public void save(FeedReading reading) {
        if (broken != null) {
            throw broken;
        }
        saved.add(reading.feed());
        super.save(reading);
    }
}
