package dev.paperboy.digest;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.VoteTrend;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** That a message shows a paper, and why. */
sealed interface Showing {

    PaperId paper();

    /**
     * It fits.
     *
     * @param topics which of the topics brought it, the best fitting first
     * @param isSure whether it is not only perhaps that it does
     */
    record Fitting(PaperId paper, List<String> topics, boolean isSure) implements Showing {

        public Fitting {
            topics = List.copyOf(topics);
        }

        private static Fitting of(Digest.Shown shown, boolean isSure) {
            return new Fitting(shown.paper().id(), shown.topics(), isSure);
        }
    }

    /** It climbs; as {@link Digest.Climbing}. */
    record Climbing(PaperId paper, @Nullable LocalDate day, int cut, @Nullable VoteTrend trend)
            implements Showing {

        private static Climbing of(Digest.Climbing climbing) {
            return new Climbing(
                    climbing.paper().id(), climbing.day(), climbing.cut(), climbing.trend());
        }
    }

    /** All of a digest, in the order of its message. */
    static List<Showing> of(Digest.Papers digest) {
        Stream<Showing> shown = digest.shown().stream().map(it -> Fitting.of(it, true));
        Stream<Showing> maybe = digest.maybe().stream().map(it -> Fitting.of(it, false));
        Stream<Showing> climbing = digest.climbing().stream().map(Climbing::of);
        return Stream.of(shown, maybe, climbing).flatMap(each -> each).toList();
    }
}
