package dev.paperboy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Paper;
import dev.paperboy.search.topic.BenchedTopics;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** What it costs to judge a day's papers by topics, without the model's time for a new one. */
@Tag("bench")
class TopicCostTests {

    private static final int LISTED = 2_000;
    private static final int DAY = 100;
    private static final int TOPICS = 200;
    private static final int ROUNDS = 5;

    /** What a known topic costs of a new one. */
    private static final double MOST_OF_NEW = 0.5;

    @Test
    void aDaysPapersAreJudgedByAKnownTopicWithoutStudyingIt() throws IOException {
        List<Paper> papers = RealPapers.read();
        List<Paper> day = papers.subList(LISTED, LISTED + DAY);
        BenchedTopics topics = BenchedTopics.of(papers.subList(0, LISTED), day);
        List<Paper> asked = papers.subList(LISTED + DAY, LISTED + DAY + TOPICS);

        Timing read = Timing.of("recent papers", List.of(topics::follow));
        Timing first = Timing.of("first topic", List.of(() -> judge(topics, asked.get(0), day)));
        Timing studied = all("new topics", topics, asked, day);
        Timing known = studied;
        for (int round = 0; round < ROUNDS; round++) {
            known = all("known topics", topics, asked, day);
        }

        IO.println(Timing.table(List.of(read, first, studied, known)));
        assertThat(known.cpuAt(0.5) / studied.cpuAt(0.5)).isLessThan(MOST_OF_NEW);
    }

    private static Timing all(
            String name, BenchedTopics topics, List<Paper> asked, List<Paper> day) {
        return Timing.of(
                name,
                IntStream.range(1, asked.size())
                        .<Runnable>mapToObj(i -> () -> judge(topics, asked.get(i), day))
                        .toList());
    }

    /** By a topic of some words and a sentence. */
    private static void judge(BenchedTopics topics, Paper about, List<Paper> day) {
        String text = about.text().abstractText();
        String sentence = text == null ? "" : text.substring(0, Math.min(150, text.length()));
        assertThat(topics.judge(about.title(), sentence, day)).isEqualTo(DAY);
    }
}
