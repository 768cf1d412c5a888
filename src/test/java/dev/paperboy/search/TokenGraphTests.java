package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.search.analysis.PaperAnalyzer;
import dev.paperboy.search.analysis.TokenGraph;
import dev.paperboy.search.index.PaperDocument;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Collectors;

/** In which ways a phrase can stand in a paper. */
class TokenGraphTests {

    @ParameterizedTest
    @CsvSource({
        "agents, agent0",
        "language agents, languag0 agent1",
        "tool-use, tool0 us1 | toolus0",
        "a tool-use agent, tool0 us1 agent2 | toolus0 agent1",
        "state of the art, state0 art3",
        "state-of-the-art, state0 art3 | stateoftheart0",
        "the, ''",
        "…, ''"
    })
    void aHyphenatedWordIsItsPartsOrOneAndStopWordsLeaveGaps(String text, String phrases) {
        assertThat(phrases(text, 8).stream().sorted().collect(Collectors.joining(" | ")))
                .isEqualTo(phrases);
    }

    @Test
    void thereAreNoMoreFormsThanWanted() {
        assertThat(phrases("a-b-c x-y k-l m-n o-p", 8)).hasSize(8).doesNotHaveDuplicates();
    }

    private static List<String> phrases(String text, int most) {
        return TokenGraph.of(PaperAnalyzer.STEMS, PaperDocument.text(text)).phrases(most).stream()
                .map(form ->
                        form.stream()
                                .map(it -> it.term() + it.place())
                                .collect(Collectors.joining(" ")))
                .toList();
    }
}
