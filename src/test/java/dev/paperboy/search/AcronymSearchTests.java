package dev.paperboy.search;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.search.query.Acronyms;
import dev.paperboy.search.query.SpelledOut;
import dev.paperboy.search.query.Vocabulary;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Acronyms and what they stand for find each other, as far as some paper explains them. */
class AcronymSearchTests {

    private static final String EXPLAINS = "2401.00001";
    private static final String SAYS_WORDS = "2401.00002";
    private static final String SAYS_LETTERS = "2401.00003";
    private static final String OTHER = "2401.00004";

    @TempDir private static Path folder;
    private static SearchedPapers papers;

    @BeforeAll
    static void openIndex() throws IOException {
        papers =
                SearchedPapers.of(
                        folder,
                        paper(EXPLAINS, "Aligning Models")
                                .saying("By Direct Preference Optimization (DPO) we align."),
                        paper(SAYS_WORDS, "On Direct Preference Optimization"),
                        paper(SAYS_LETTERS, "DPO Revisited"),
                        paper(OTHER, "Direct Methods").saying("No optimization at all."));
    }

    @AfterAll
    static void closeIndex() throws IOException {
        papers.close();
    }

    @Test
    void theLettersFindPapersThatSayTheWords() {
        assertThat(papers.idsFor("DPO"))
                .startsWith(SAYS_LETTERS)
                .contains(EXPLAINS, SAYS_WORDS)
                .doesNotContain(OTHER);
        assertThat(papers.idsFor("dpo’s")).contains(SAYS_WORDS);
    }

    @Test
    void theWordsFindPapersThatSayTheLetters() {
        assertThat(papers.idsFor("direct preference optimization"))
                .startsWith(SAYS_WORDS)
                .contains(EXPLAINS, SAYS_LETTERS);
        assertThat(papers.idsFor("direct-preference optimisation"))
                .startsWith(SAYS_WORDS)
                .contains(EXPLAINS, SAYS_LETTERS);
    }

    @Test
    void aModelReadsTheWordsForTheLettersOnceAndAsMostWriteThem() throws IOException {
        assertThat(spelledOut("Is DPO stable?"))
                .isEqualTo("Is direct preference optimization stable?");
        assertThat(spelledOut("dpos, $1 \\\\ (direct preference optimization)"))
                .isEqualTo("dpos, $1 \\\\ (direct preference optimization)");
        assertThat(spelledOut("Direct methods")).isEqualTo("Direct methods");
    }

    @Test
    void aWordThatHappensToBeAnAcronymTooIsAWord() throws IOException {
        papers.save(
                IntStream.range(0, 11)
                        .mapToObj(i -> paper("2403.%05d".formatted(i), "A depth map " + i))
                        .toArray(Papers[]::new));
        papers.save(paper("2404.00001", "Measures").saying("Mean Average Precision (MAP)."));
        papers.save(paper("2404.00002", "Precision, Mean and Average"));

        assertThat(spelledOut("depth map")).isEqualTo("depth map");
        assertThat(papers.idsFor("map")).doesNotContain("2404.00002");
    }

    @Test
    void everydayWordsAreNotTakenForAcronymsWithAnotherEnding() throws IOException {
        papers.save(
                paper("2405.00001", "One").saying("Adaptive Trajectory Sampling (ATS)."),
                paper("2405.00002", "Two").saying("Inference-Time Scaling (ITS)."),
                paper("2405.00003", "Three").saying("Compatibility-Adjusted Reward (CAR)."),
                paper("2405.00004", "Four").saying("Active Learning (AL)."),
                paper("2405.00005", "Five").saying("Ultrasound (US)."));
        for (int i = 0; i < 5; i++) {
            papers.save(paper("2406.0000" + i, "A car at the edge, it is said"));
        }

        assertThat(spelledOut("make it run at the edge")).isEqualTo("make it run at the edge");
        assertThat(spelledOut("self driving cars")).isEqualTo("self driving cars");
        assertThat(spelledOut("spatiotemporal, décal")).isEqualTo("spatiotemporal, décal");
        assertThat(spelledOut("ultrasound images")).isEqualTo("ultrasound images");
        assertThat(spelledOut("AL for ATS"))
                .isEqualTo("active learning for adaptive trajectory sampling");
    }

    @Test
    void wordsThatTellNothingAloneBelongToWhatAnAcronymMeans() throws IOException {
        papers.save(
                paper("2407.00001", "One").saying("We go out-of-distribution (OOD)."),
                paper("2407.00002", "OOD Revisited"));

        assertThat(papers.idsFor("out-of-distribution")).contains("2407.00002");
        assertThat(papers.idsFor("distribution")).doesNotContain("2407.00002");
    }

    private static String spelledOut(String text) throws IOException {
        return papers.index()
                .read(reader ->
                        SpelledOut.text(
                                text, new Acronyms(reader, new Vocabulary(reader, () -> false))));
    }

    @Test
    void aMeaningThatFewExplainIsNotTaken() throws IOException {
        papers.save(
                paper("2402.00001", "One").saying("Direct Preference Optimization (DPO)."),
                paper("2402.00002", "Two").saying("Direct Preference Optimization (DPO)."),
                paper("2402.00003", "Odd").saying("Diverse Pineapple Orders (DPO)."),
                paper("2402.00004", "Diverse Orders").saying("A pineapple."));

        assertThat(papers.idsFor("DPO")).contains("2402.00003").doesNotContain("2402.00004");
    }
}
