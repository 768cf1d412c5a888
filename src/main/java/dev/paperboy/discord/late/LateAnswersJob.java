package dev.paperboy.discord.late;

import dev.paperboy.JobHealth;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.History;
import dev.paperboy.search.PaperSearch;

import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Lets answers that wait for the catalogue look into it again, once something has come: each of
 * them may search all papers.
 */
@Component
class LateAnswersJob {

    /** Some of what is waited for is not seen here, as that a list has been read and is empty. */
    static final int MOST_ROUNDS_LEFT_OUT = 30;

    private final LateAnswers answers;
    private final Catalogue catalogue;
    private final PaperSearch search;
    private final ObjectProvider<History> history;
    private final JobHealth health;
    private @Nullable Sight last;
    private int leftOut;

    LateAnswersJob(
            LateAnswers answers,
            Catalogue catalogue,
            PaperSearch search,
            ObjectProvider<History> history,
            MeterRegistry meters) {
        this.answers = answers;
        this.catalogue = catalogue;
        this.search = search;
        this.history = history;
        this.health = new JobHealth("late-answers", meters);
    }

    /** How far everything was that answers wait for. */
    private record Sight(long revision, long found, List<History.Progress> history) {}

    @Scheduled(
            fixedDelayString =
                    "${paperboy.discord.late-answers.every:" + LateAnswersProperties.EVERY + "}")
    void look() {
        health.tick(this::lookIfSomethingCame);
    }

    private void lookIfSomethingCame() {
        Sight now =
                new Sight(
                        catalogue.revision(),
                        search.version(),
                        history.stream().map(History::progress).toList());
        if (now.equals(last) && leftOut < MOST_ROUNDS_LEFT_OUT) {
            leftOut++;
            return;
        }
        last = now;
        leftOut = 0;
        answers.look();
    }
}
