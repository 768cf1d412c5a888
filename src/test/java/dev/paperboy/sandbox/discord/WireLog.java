package dev.paperboy.sandbox.discord;

import dev.paperboy.sandbox.discord.model.Change;
import dev.paperboy.sandbox.discord.model.EventRecord;
import dev.paperboy.sandbox.discord.model.Finding;
import dev.paperboy.sandbox.discord.model.RequestRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Keeps every request and every gateway event. */
public final class WireLog implements Consumer<Change> {
    private final List<RequestRecord> requests = new ArrayList<>();
    private final List<EventRecord> events = new ArrayList<>();

    @Override
    public synchronized void accept(Change change) {
        if (change instanceof Change.RequestAnswered(RequestRecord request)) {
            requests.add(request);
        } else if (change instanceof Change.GatewaySpoke(EventRecord event)) {
            events.add(event);
        }
    }

    /** All requests, oldest first. */
    public synchronized List<RequestRecord> requests() {
        return List.copyOf(requests);
    }

    /** The requests of one route, as {@code POST}, {@code /channels/{channel_id}/messages}. */
    public synchronized List<RequestRecord> requests(String method, String route) {
        return requests.stream()
                .filter(it -> it.method().equals(method) && it.route().equals(route))
                .toList();
    }

    /** All gateway events and operations, oldest first. */
    public synchronized List<EventRecord> events() {
        return List.copyOf(events);
    }

    /** Begins anew. */
    public synchronized void forget() {
        requests.clear();
        events.clear();
    }

    synchronized List<Finding> findings() {
        return requests.stream().flatMap(it -> it.findings().stream()).toList();
    }
}
