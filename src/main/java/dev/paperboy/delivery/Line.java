package dev.paperboy.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Those whose turn has come, in the order of their turns; whoever has to wait is passed. */
final class Line {

    private final Deque<Candidate> waiting;

    Line(List<Candidate> due) {
        this.waiting = new ArrayDeque<>(due);
    }

    int size() {
        return waiting.size();
    }

    /** Takes out those that may enter, until the traffic is full. */
    List<Candidate> take(Traffic traffic) {
        List<Candidate> taken = new ArrayList<>();
        List<Candidate> passed = new ArrayList<>();
        while (!traffic.isFull() && !waiting.isEmpty()) {
            Candidate next = waiting.removeFirst();
            (traffic.enter(next.destination()) ? taken : passed).add(next);
        }
        passed.reversed().forEach(waiting::addFirst);
        return taken;
    }
}
