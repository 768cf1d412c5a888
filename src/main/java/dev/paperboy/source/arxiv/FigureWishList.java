package dev.paperboy.source.arxiv;

import dev.paperboy.paper.FigureWishes;
import dev.paperboy.paper.PaperId;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * The papers whose figure somebody would have liked to see, in the order asked for; in memory only,
 * since who still wants to see one asks again.
 */
final class FigureWishList implements FigureWishes {

    static final int MOST = 1_000;

    private final SequencedSet<PaperId> wishes = new LinkedHashSet<>();

    @Override
    public synchronized void add(PaperId id) {
        if (wishes.add(id) && wishes.size() > MOST) {
            wishes.removeFirst();
        }
    }

    /** Takes the first one off the list. */
    synchronized Optional<PaperId> take() {
        return wishes.isEmpty() ? Optional.empty() : Optional.of(wishes.removeFirst());
    }
}
