package dev.paperboy.digest;

import dev.paperboy.paper.PaperId;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a digest brings of the papers that it considers.
 *
 * @param fitting those that fit and have enough upvotes, best first
 * @param maybe those that perhaps fit, likewise; only those that it shows
 * @param topics what the papers had to fit, one of these; empty: nothing
 * @param isSettled whether all was known that speaks for or against a paper
 */
record Selection(
        List<Digest.Shown> fitting,
        List<Digest.Shown> maybe,
        List<String> topics,
        Digest.Counts counts,
        boolean isSettled) {

    Selection {
        fitting = List.copyOf(fitting);
        maybe = List.copyOf(maybe);
        topics = List.copyOf(topics);
    }

    /** All that is shown if so many of the fitting ones are. */
    Stream<PaperId> shown(int most) {
        return Stream.concat(fitting.stream().limit(most), maybe.stream())
                .map(shown -> shown.paper().id());
    }
}
