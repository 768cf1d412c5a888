package dev.paperboy.search;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.search.SearchResult.Extent;
import dev.paperboy.search.SearchResult.Hit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class PaperSearchTests {

    private static final String MAMBA = "2312.00752";
    private static final String CORRECTION = "2409.12917";
    private static final String BENCH = "2406.12045";
    private static final String COLOUR = "2504.10514";
    private static final String NOVEL = "2505.14818";
    private static final String OLD = "cs.CL/0601001";

    @TempDir private static Path shared;
    private static SearchedPapers papers;

    @TempDir private Path folder;

    @BeforeAll
    static void openIndex() throws IOException {
        papers =
                SearchedPapers.of(
                        shared,
                        paper(MAMBA, "Mamba: Linear-Time Sequence Modeling with Selective Spaces")
                                .saying("Transformers dominate; we use structured state spaces.")
                                .by("Ada Gül", "Tri Quang Example")
                                .from("cmu", "Carnegie Example University"),
                        paper(CORRECTION, "Training Language Models to Self-Correct")
                                .saying("Self-correction of large language models by learning.")
                                .by("Grace Quang"),
                        paper(BENCH, "$τ$-bench: Tool-Agent-User Interaction")
                                .about("conversational agents", "tool use"),
                        paper(COLOUR, "ColorBench: Can Models Perceive Color?")
                                .saying("We analyze how models recognize and optimize colors."),
                        paper(NOVEL, "WebNovel Bench: Writing Long Stories")
                                .saying("Novelists are compared with 128K-token models."),
                        paper(OLD, "Parsing with Unification Grammars"));
    }

    @AfterAll
    static void closeIndex() throws IOException {
        papers.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                MAMBA,
                " 2312.00752v2 ",
                "arXiv:2312.00752",
                "https://arxiv.org/abs/2312.00752v1",
                "https://huggingface.co/papers/2312.00752",
                "<https://hf.co/papers/2312.00752>"
            })
    void anIdOrLinkLeadsStraightToItsPaper(String query) {
        assertThat(papers.idsFor(query)).containsExactly(MAMBA);
    }

    @Test
    void anOldStyleIdLeadsStraightToItsPaper() {
        assertThat(papers.idsFor(OLD)).containsExactly(OLD);
    }

    @Test
    void anIdThatTheCatalogueDoesNotKnowFindsNothing() {
        assertThat(papers.search().search("2312.99999", SearchOrder.RELEVANCE, 5))
                .isEqualTo(SearchResult.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linear time sequence modeling",
                "mamba",
                "MAMBA selective",
                "Mamba linear-time sequence modelling with selective state spaces",
                "structured state space",
                "mamba quang"
            })
    void halfATitleOrWordsOfTheAbstractFindThePaper(String query) {
        assertThat(papers.idsFor(query)).first().isEqualTo(MAMBA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"self-correct", "self correct", "selfcorrect", "self‑correcting"})
    void hyphensDoNotMatter(String query) {
        assertThat(papers.idsFor(query)).first().isEqualTo(CORRECTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"webnovelbench", "web-novel-bench", "webnovel bench", "WebNovelBench"})
    void wordsWrittenTogetherMeetWordsWrittenApart(String query) {
        assertThat(papers.idsFor(query)).first().isEqualTo(NOVEL);
    }

    @Test
    void wordsWrittenApartMeetWordsWrittenTogether() {
        assertThat(papers.idsFor("color bench")).first().isEqualTo(COLOUR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour", "recognise", "analysing", "optimisation"})
    void britishSpellingFindsAmerican(String query) {
        assertThat(papers.idsFor(query)).contains(COLOUR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"parse", "parsed", "parsers unifying grammar"})
    void inflectionDoesNotMatter(String query) {
        assertThat(papers.idsFor(query)).first().isEqualTo(OLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mabma", "mamba linaer", "sequnce modelling", "seletcive spaces"})
    void typingErrorsAreForgiven(String query) {
        assertThat(papers.idsFor(query)).first().isEqualTo(MAMBA);
    }

    @Test
    void anUnfinishedWordIsCompleted() {
        assertThat(papers.idsFor("unific")).containsExactly(OLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tau-bench", "tau bench", "τ-bench", "τ bench", "Τ-BENCH", "taubench"})
    void aGreekLetterIsFoundByItsName(String query) {
        assertThat(papers.idsFor(query)).first().isEqualTo(BENCH);
    }

    @Test
    void keywordsAreSearched() {
        assertThat(papers.idsFor("conversational agent")).first().isEqualTo(BENCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada Gül", "ada gul", "gül", "Tri Example", "tri quang example"})
    void anAuthorIsFoundWithAndWithoutAccents(String query) {
        assertThat(papers.idsFor(query)).first().isEqualTo(MAMBA);
    }

    @Test
    void aFullNameIsToldFromTwoHalvesOfOtherNames() throws IOException {
        try (SearchedPapers named =
                SearchedPapers.of(
                        folder,
                        paper("2401.00001", "First").by("Grace Hop", "Ada Quang", "Zoe Lin"),
                        paper("2401.00002", "Second").by("Grace B. Quang"),
                        paper("2401.00003", "Third").by("Grace Lin", "Tri Quang"))) {
            assertThat(named.idsFor("grace quang")).first().isEqualTo("2401.00002");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cmu", "Carnegie Example", "carnegie"})
    void anOrganizationIsFound(String query) {
        assertThat(papers.idsFor(query)).first().isEqualTo(MAMBA);
    }

    @Test
    void aWholeTitlePutsItsPaperFirst() throws IOException {
        try (SearchedPapers colours =
                SearchedPapers.of(
                        folder,
                        paper("2401.00001", "Color").saying("Something else at some length."),
                        paper("2401.00002", "Color, Color and Color").saying("Color. Color!"))) {
            assertThat(colours.idsFor(" color? ")).containsExactly("2401.00001", "2401.00002");
            assertThat(colours.idsFor("colors")).containsExactly("2401.00002", "2401.00001");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "the of and", "?!", "🦆🦆", "qqqqqqqqq wwwwwwwww", "2312.0"})
    void withoutAnyKnownWordNothingIsFound(String query) {
        assertThat(papers.search().search(query, SearchOrder.RELEVANCE, 5))
                .isEqualTo(SearchResult.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:mamba",
                "mamba AND (NOT mamba",
                "mamba^2 \"",
                "+mamba -sequence",
                "/mamba/",
                "mamba* OR *:*",
                "[mamba TO z]"
            })
    void querySyntaxIsReadAsWords(String query) {
        assertThat(papers.idsFor(query)).first().isEqualTo(MAMBA);
    }

    @Test
    void wordsFromRightToLeftAndWithoutBlanksAreFound() throws IOException {
        try (SearchedPapers worldwide =
                SearchedPapers.of(
                        folder,
                        paper("2401.00001", "نماذج اللغة الكبيرة"),
                        paper("2401.00002", "大语言模型的推理"),
                        paper("2401.00003", "𝐁𝐨𝐥𝐝 ﬁne-tuning"))) {
            assertThat(worldwide.idsFor("اللغة الكبيرة")).containsExactly("2401.00001");
            assertThat(worldwide.idsFor("推理")).containsExactly("2401.00002");
            assertThat(worldwide.idsFor("bold fine tuning")).containsExactly("2401.00003");
        }
    }

    @Test
    void halfATitleIsToldFromTheSameWordsElsewhere() throws IOException {
        try (SearchedPapers alike =
                SearchedPapers.of(
                        folder,
                        paper("2401.00001", "Space of Models, State of Mind").saying("state space"),
                        paper("2401.00002", "Models with a State Space and More Words"))) {
            assertThat(alike.idsFor("state space")).first().isEqualTo("2401.00002");
        }
    }

    @Test
    void wordsThatNoPaperHoldsTogetherStillFindSomething() throws IOException {
        try (SearchedPapers few =
                SearchedPapers.of(
                        folder,
                        paper("2401.00001", "Zebra"),
                        paper("2401.00002", "Lion"),
                        paper("2401.00003", "Duck"),
                        paper("2401.00004", "Swan"))) {
            assertThat(few.idsFor("zebra lion duck swan")).hasSize(4);
        }
    }

    @Test
    void thePaperIsTheCataloguesNotTheIndexs() throws IOException {
        MemoryCatalogue catalogue = new MemoryCatalogue();
        try (SearchedPapers voted = new SearchedPapers(catalogue, folder)) {
            voted.save(paper(MAMBA, "Mamba").with(3));
            catalogue.vote(paper(MAMBA, "Mamba").with(118).paper());

            assertThat(voted.search().search("mamba", SearchOrder.RELEVANCE, 1).hits())
                    .extracting(hit -> hit.paper().upvotes())
                    .containsExactly(118);
        }
    }

    @Test
    void untilTheIndexHasCaughtUpASearchSaysThatPapersMayBeMissing() throws IOException {
        MemoryCatalogue catalogue = new MemoryCatalogue();
        catalogue.save(paper("2401.00001", "Mamba").paper());
        try (SearchedPapers begun = new SearchedPapers(catalogue, folder)) {
            assertThat(begun.search().search("mamba", SearchOrder.RELEVANCE, 5))
                    .isEqualTo(new SearchResult(List.of(), Extent.WHILE_INDEXING));

            begun.job().run();

            assertThat(begun.search().search("zebra", SearchOrder.RELEVANCE, 5))
                    .isEqualTo(SearchResult.NOTHING);
        }
    }

    @Test
    void noMoreAreFoundThanAskedFor() {
        assertThat(papers.search().search("models", SearchOrder.RELEVANCE, 1).hits()).hasSize(1);
        assertThat(papers.search().search("models", SearchOrder.RELEVANCE, 9).hits()).hasSize(4);
    }

    @Test
    void aTitleOfWordsThatTellNothingLeadsToItsPaper() throws IOException {
        try (SearchedPapers papers =
                SearchedPapers.of(
                        folder,
                        paper("2401.00001", "To Be or Not to Be"),
                        paper("2401.00002", "Being There"))) {
            assertThat(papers.idsFor("to be, or not to be?")).containsExactly("2401.00001");
            assertThat(papers.idsFor("to be")).isEmpty();
        }
    }

    @Test
    void whatIsWrittenAsOneWordIsFoundByItsParts() throws IOException {
        try (SearchedPapers papers =
                SearchedPapers.of(
                        folder,
                        paper("2401.00001", "Masked Pictures").saying("An autoencoder for all."),
                        paper("2401.00002", "Auto parts").saying("An encoder."),
                        paper("2401.00003", "Auto"),
                        paper("2401.00004", "Encoder"))) {
            assertThat(papers.idsFor("auto-encoder")).contains("2401.00001", "2401.00002");
            assertThat(papers.idsFor("auto encoder")).contains("2401.00001", "2401.00002");
        }
    }

    @Test
    void shortWordsOfWhichNoneIsKnownAreFoundWrittenTogether() throws IOException {
        try (SearchedPapers papers = SearchedPapers.of(folder, paper("2401.00001", "Yolo Again"))) {
            assertThat(papers.idsFor("yo lo")).containsExactly("2401.00001");
        }
    }

    @Test
    void scoresFall() {
        assertThat(papers.search().search("bench", SearchOrder.RELEVANCE, 10).hits())
                .extracting(Hit::score)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one))
                .hasSizeGreaterThan(1);
    }
}
