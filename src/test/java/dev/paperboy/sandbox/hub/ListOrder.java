package dev.paperboy.sandbox.hub;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;

/** In which order Hugging Face tells the papers of a list. */
final class ListOrder {

    private ListOrder() {}

    /**
     * @param parameters of the request
     */
    static Comparator<ShelvedPaper> of(Map<String, String> parameters, Instant now) {
        Comparator<ShelvedPaper> byVotes =
                Comparator.comparingInt((ShelvedPaper paper) -> paper.votes(now)).reversed();
        if ("trending".equals(parameters.get("sort"))) {
            return Comparator.comparingDouble((ShelvedPaper paper) -> heat(paper, now)).reversed();
        }
        return FeedQuery.isOfAPeriod(parameters)
                ? byVotes
                : Comparator.comparing((ShelvedPaper paper) -> newestDay(paper, now))
                        .reversed()
                        .thenComparing(byVotes);
    }

    /** Hugging Face does not tell its rank; this one, too, lets votes weigh less with age. */
    private static double heat(ShelvedPaper paper, Instant now) {
        if (paper.course() == null) {
            return 0;
        }
        double days = Duration.between(paper.course().listed(), now).toHours() / 24.0;
        return paper.votes(now) / Math.pow(days + 2, 1.5);
    }

    private static LocalDate newestDay(ShelvedPaper paper, Instant now) {
        return paper.newestDay(now).orElse(LocalDate.MIN);
    }
}
