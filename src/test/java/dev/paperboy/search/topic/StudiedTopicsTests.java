package dev.paperboy.search.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.filter.Topic;
import dev.paperboy.search.topic.StudiedTopics.Question;

import org.junit.jupiter.api.Test;

import java.util.List;

/** For how long a topic that was studied is kept. */
class StudiedTopicsTests {

    private final StudiedTopics topics = new StudiedTopics(0);

    private static Question named(String name) {
        return new Question(Topic.named(name), List.of(), List.of());
    }

    @Test
    void aTopicIsStudiedOnce() {
        Background background = new Background(List.of());

        assertThat(topics.of(named("robots"), background))
                .isSameAs(topics.of(named("robots"), background))
                .isNotSameAs(topics.of(named("cats"), background));
    }

    @Test
    void withOtherPapersAllAreForgotten() {
        Background former = new Background(List.of());
        StudiedTopic robots = topics.of(named("robots"), former);
        topics.of(named("cats"), new Background(List.of()));

        assertThat(topics.of(named("robots"), former)).isNotSameAs(robots);
    }
}
