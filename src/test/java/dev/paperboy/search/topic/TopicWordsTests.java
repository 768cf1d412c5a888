package dev.paperboy.search.topic;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.filter.Examples;
import dev.paperboy.filter.Topic;
import dev.paperboy.filter.Width;
import dev.paperboy.search.Papers;

import org.junit.jupiter.api.Test;

import java.util.List;

/** What a topic says. */
class TopicWordsTests {

    private static Topic topic(String name, String description, String... keywords) {
        return new Topic(name, description, List.of(keywords), null, Examples.NONE, Width.NORMAL);
    }

    @Test
    void whatIsListedMakesNoPairs() {
        TopicWords words =
                TopicWords.of(topic("audio and music", "Speech recognition, sound events."));

        assertThat(words.pairs())
                .containsExactlyInAnyOrder(
                        List.of("speech", "recognit"), List.of("sound", "event"));
    }

    @Test
    void termsAreToldAsTheTopicWritesThem() {
        TopicWords words = TopicWords.of(topic("efficient LLM inference", "KV-cache, batching."));

        assertThat(words.spellings())
                .containsEntry("llm", "LLM")
                .containsEntry("infer", "inference")
                .containsEntry("kv", "KV-cache")
                .containsEntry("batch", "batching");
    }

    @Test
    void aDescriptionThatSaysNothingIsNone() {
        assertThat(TopicWords.texts(topic("robots", " ... "))).containsExactly("robots");
        assertThat(TopicWords.of(topic("robots", "of the")).description()).isEmpty();
        assertThat(TopicWords.texts(Topic.named("robots"))).containsExactly("robots");
    }

    @Test
    void aKeywordIsHeldInAnyInflection() {
        TopicWords words = TopicWords.of(topic("robots", "Robots.", "draft models", "!"));

        assertThat(words.keywords()).containsOnlyKeys("draft models");
        assertThat(words.holdsKeyword(read(paper("2606.00001", "A Draft Model")))).isTrue();
        assertThat(words.holdsKeyword(read(paper("2606.00001", "T").saying("Draft modelling."))))
                .isTrue();
        assertThat(words.holdsKeyword(read(paper("2606.00001", "T").about("draft models"))))
                .isTrue();
        assertThat(words.holdsKeyword(read(paper("2606.00001", "A draft").saying("Models."))))
                .isFalse();
        assertThat(words.holdsKeyword(read(paper("2606.00001", "T").about("draft", "model"))))
                .isFalse();
    }

    private static ReadPaper read(Papers papers) {
        return ReadPaper.of(papers.paper(), null, it -> it);
    }
}
