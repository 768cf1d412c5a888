package dev.paperboy.discord.late;

import dev.paperboy.JobHealth;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets answers that wait for the catalogue look into it again. */
@Component
class LateAnswersJob {

    private final LateAnswers answers;
    private final JobHealth health;

    LateAnswersJob(LateAnswers answers, MeterRegistry meters) {
        this.answers = answers;
        this.health = new JobHealth("late-answers", meters);
    }

    @Scheduled(
            fixedDelayString =
                    "${paperboy.discord.late-answers.every:" + LateAnswersProperties.EVERY + "}")
    void look() {
        health.tick(answers::look);
    }
}
