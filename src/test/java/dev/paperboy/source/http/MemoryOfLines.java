package dev.paperboy.source.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers closings for as long as the test runs. */
final class MemoryOfLines implements LineMemory {

    private final Map<String, Closing> closings = new ConcurrentHashMap<>();

    @Override
    public Closing recall(String line) {
        return closings.getOrDefault(line, Closing.NONE);
    }

    @Override
    public void keep(String line, Closing closing) {
        closings.put(line, closing);
    }
}
