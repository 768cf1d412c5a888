package dev.paperboy.search.topic;

import dev.paperboy.JobHealth;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the papers at hand that topics are measured against, so that no command waits for them. */
@Component
class RecentPapersJob {

    private final TopicJudge topics;
    private final JobHealth health;

    RecentPapersJob(TopicJudge topics, MeterRegistry meters) {
        this.topics = topics;
        this.health = new JobHealth("recent-papers", meters);
    }

    @Scheduled(fixedDelayString = "${paperboy.search.recent-every:10s}")
    void run() {
        health.tick(topics::follow);
    }
}
