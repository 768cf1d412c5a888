package dev.paperboy.delivery;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;

/** Those whose turn has come, in the order of their turns; whoever has to wait is passed. */
final class Line {

    private final List<Candidate> waiting;

    Line(List<Candidate> due) {
        this.waiting = new LinkedList<>(due);
    }

    /** Takes out those that may enter, until the traffic is full. */
    List<Candidate> take(Traffic traffic) {
        List<Candidate> taken = new ArrayList<>();
        Iterator<Candidate> turns = waiting.iterator();
        while (!traffic.isFull() && turns.hasNext()) {
            Candidate next = turns.next();
            if (traffic.enter(next.destination())) {
                taken.add(next);
                turns.remove();
            }
        }
        return taken;
    }
}
