package dev.paperboy.bench;

import dev.paperboy.evaluation.Table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;

/**
 * What the index takes.
 *
 * @param disk bytes
 * @param heap bytes that it holds after many searches
 * @param titles bytes that the titles to complete hold
 * @param opening an index that was closed a moment ago
 */
record IndexSize(int papers, int segments, long disk, long heap, long titles, Timing opening) {

    private static final double MB = 1 << 20;
    private static final int OPENINGS = 5;

    static IndexSize of(GrowingCatalogue catalogue, List<String> queries) throws IOException {
        // What was in memory before, titles too, is dropped with the former index.
        open(catalogue);
        catalogue.closeSearch();
        long closed = liveHeap();
        Timing opening = Timing.of("opening", Collections.nCopies(OPENINGS, () -> open(catalogue)));
        queries.forEach(catalogue.search()::search);
        long opened = liveHeap();
        catalogue.search().follow();
        long followed = liveHeap();
        return new IndexSize(
                catalogue.search().papers(),
                catalogue.search().segments(),
                catalogue.indexSize(),
                opened - closed,
                followed - opened,
                opening);
    }

    private static void open(GrowingCatalogue catalogue) {
        try {
            catalogue.closeSearch();
            catalogue.openSearch();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long liveHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Override
    public String toString() {
        return Table.of(
                        "index",
                        "segments",
                        "MB on disk",
                        "MB of heap",
                        "titles' MB",
                        "opens in ms",
                        "CPU")
                .figures(
                        "%,d papers".formatted(papers),
                        "%.1f",
                        segments,
                        disk / MB,
                        heap / MB,
                        titles / MB,
                        opening.wallAt(.5),
                        opening.cpuAt(.5))
                .toString();
    }
}
