package dev.paperboy.search.topic;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.filter.Topic;

import org.junit.jupiter.api.Test;

import java.util.stream.Stream;

/** What a topic means that is named by an acronym. */
class ExplainedAcronymsTests {

    private static final Topic RAG = Topic.named("RAG");

    private static String meant(Topic topic, String... abstracts) {
        Background background =
                new Background(
                        Stream.of(abstracts)
                                .map(text -> paper("2606.00001", "One").saying(text).paper())
                                .map(paper -> ReadPaper.of(paper, null, it -> it))
                                .toList());
        return background.meant(topic).name();
    }

    @Test
    void itIsWhatMostPapersSay() {
        assertThat(
                        meant(
                                RAG,
                                "Retrieval-augmented generation (RAG) helps.",
                                "Retrieval augmented generations (RAG) help.",
                                "A random access graph (RAG) helps."))
                .isEqualTo("RAG (retrieval augmented generation)");
    }

    @Test
    void oneWhoSaysItMayBeWrong() {
        assertThat(meant(RAG, "Retrieval-augmented generation (RAG) helps.")).isEqualTo("RAG");
    }

    @Test
    void whereTheyDoNotAgreeItStaysAsItIs() {
        assertThat(
                        meant(
                                RAG,
                                "Retrieval-augmented generation (RAG).",
                                "Retrieval-augmented generation (RAG).",
                                "A random access graph (RAG).",
                                "A random access graph (RAG).",
                                "A robust answer game (RAG)."))
                .isEqualTo("RAG");
    }

    @Test
    void aWordThatHappensToBeAnAcronymStaysOne() {
        String[] abstracts = new String[42];
        for (int i = 0; i < abstracts.length; i++) {
            abstracts[i] = i < 2 ? "Greatly easier transfer (GET) helps." : "We get it.";
        }
        assertThat(meant(Topic.named("get"), abstracts)).isEqualTo("get");
    }

    @Test
    void whatIsDescribedNeedsNoWordsMore() {
        String text = "Retrieval-augmented generation (RAG) helps.";
        Topic described =
                new Topic("RAG", "Cloths.", RAG.keywords(), null, RAG.examples(), RAG.width());
        assertThat(meant(described, text, text)).isEqualTo("RAG");
        assertThat(meant(Topic.named("RAG agents"), text, text)).isEqualTo("RAG agents");
    }
}
