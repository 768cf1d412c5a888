package dev.paperboy.delivery;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is on its way: to each destination one delivery at a time, to each server a few, and so many
 * in all.
 */
final class Traffic {

    private final int most;
    private final int mostPerServer;
    private final Set<Destination> destinations = new HashSet<>();
    private final Map<Long, Integer> servers = new HashMap<>();

    Traffic(int most, int mostPerServer) {
        this.most = most;
        this.mostPerServer = mostPerServer;
    }

    boolean isFull() {
        return destinations.size() >= most;
    }

    /** Takes one in; false: it has to wait for another. */
    boolean enter(Destination destination) {
        long server = destination.guildId();
        if (isFull()
                || servers.getOrDefault(server, 0) >= mostPerServer
                || !destinations.add(destination)) {
            return false;
        }
        // People have nothing in common that one of them could keep from the others.
        if (server != Destination.NO_SERVER) {
            servers.merge(server, 1, Integer::sum);
        }
        return true;
    }

    void leave(Destination destination) {
        if (destinations.remove(destination)) {
            servers.computeIfPresent(
                    destination.guildId(), (_, count) -> count == 1 ? null : count - 1);
        }
    }

    int size() {
        return destinations.size();
    }
}
