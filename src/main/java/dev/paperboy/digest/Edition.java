package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.paper.Figure;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.ScheduleKey;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A message with papers as it was posted, so that it can be made again.
 *
 * @param key that of its run
 * @param target where it was posted, which need not be where its digest goes by now
 * @param message the delivery that brought it as it is
 * @param showings the papers in their order
 */
record Edition(
        String runId,
        String key,
        ScheduleKey digest,
        DigestTarget target,
        DeliveryId message,
        Instant postedAt,
        List<Showing> showings,
        Words words) {

    Edition {
        showings = List.copyOf(showings);
    }

    /**
     * What it says beside its papers.
     *
     * @param pingedRole Discord's id of the role that it names; null: none
     */
    record Words(
            FeedSpan span,
            List<String> topics,
            Digest.Counts counts,
            Digest.@Nullable Late late,
            NextPapers next,
            Locale locale,
            @Nullable Long pingedRole) {

        Words {
            topics = List.copyOf(topics);
        }
    }

    List<PaperId> papers() {
        return showings.stream().map(Showing::paper).toList();
    }

    /** Its first paper, whose figure leads it. */
    PaperId first() {
        return showings.getFirst().paper();
    }

    /**
     * The digest that it was, with its papers as they are now.
     *
     * @param papers all of its papers at least
     * @param figure of the first paper; null: none is known
     * @param read when the votes were last read
     * @throws IllegalArgumentException if a paper is missing
     */
    Digest.Papers settled(Map<PaperId, Paper> papers, @Nullable Figure figure, Instant read) {
        return new Digest.Papers(
                words.span(),
                fitting(papers, true),
                fitting(papers, false),
                showings.stream()
                        .filter(Showing.Climbing.class::isInstance)
                        .map(Showing.Climbing.class::cast)
                        .map(it ->
                                new Digest.Climbing(
                                        paper(papers, it), it.day(), it.cut(), it.trend()))
                        .toList(),
                words.topics(),
                figure,
                words.counts(),
                words.late(),
                new Digest.VotesRead(read, true),
                words.next());
    }

    private List<Digest.Shown> fitting(Map<PaperId, Paper> papers, boolean isSure) {
        return showings.stream()
                .filter(Showing.Fitting.class::isInstance)
                .map(Showing.Fitting.class::cast)
                .filter(it -> it.isSure() == isSure)
                .map(it -> new Digest.Shown(paper(papers, it), it.topics()))
                .toList();
    }

    private static Paper paper(Map<PaperId, Paper> papers, Showing showing) {
        Paper paper = papers.get(showing.paper());
        if (paper == null) {
            throw new IllegalArgumentException(showing.paper() + " is not told");
        }
        return paper;
    }
}
