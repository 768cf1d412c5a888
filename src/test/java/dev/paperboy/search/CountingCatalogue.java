package dev.paperboy.search;

import dev.paperboy.paper.MemoryCatalogue;

import java.util.List;

/** A catalogue in memory that counts how often it is read by revision. */
final class CountingCatalogue extends MemoryCatalogue {

    private int readings;

    int readings() {
        return readings;
    }

    @Override
    public List<RevisedPaper> revisedAfter(long after, int limit) {
        readings++;
        return super.revisedAfter(after, limit);
    }
}
