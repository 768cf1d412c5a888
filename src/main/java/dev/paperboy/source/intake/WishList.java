package dev.paperboy.source.intake;

import dev.paperboy.paper.PaperId;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The papers of which somebody would have liked to see more, in the order asked for; in memory
 * only, since who still wants to see it asks again.
 */
public class WishList {

    /** Of more the oldest are forgotten. */
    public static final int MOST = 1_000;

    private final SequencedSet<PaperId> wishes = new LinkedHashSet<>();

    /** Puts a paper on the list, unless it is there. */
    public synchronized void add(PaperId id) {
        if (wishes.add(id) && wishes.size() > MOST) {
            wishes.removeFirst();
        }
    }

    /** Takes them off the list, up to the first of which something comes. */
    <T> Optional<T> takeFirst(Function<PaperId, Optional<T>> use) {
        return Stream.generate(this::take)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .flatMap(wish -> use.apply(wish).stream())
                .findFirst();
    }

    /** Takes the first one off the list. */
    public synchronized Optional<PaperId> take() {
        return wishes.isEmpty() ? Optional.empty() : Optional.of(wishes.removeFirst());
    }
}
