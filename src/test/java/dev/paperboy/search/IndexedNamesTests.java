package dev.paperboy.search;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.MemoryCatalogue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Which names are offered while one is typed. */
class IndexedNamesTests {

    @TempDir private Path folder;
    private final MemoryCatalogue catalogue = new MemoryCatalogue();
    private SearchedPapers papers;
    private PaperNames names;

    @BeforeEach
    void index() throws IOException {
        papers = new SearchedPapers(catalogue, folder);
        names = new IndexedNames(papers.index(), catalogue);
        papers.save(
                paper("2606.00001", "One").by("Geoffrey E. Hinton", "Will An"),
                paper("2606.00002", "Two")
                        .by("İlker Şahin", "Fei-Fei Li")
                        .from("meta-llama", "Meta"),
                paper("2606.00003", "Three").by("Fei-Fei Li", "Jürgen Schmidhuber"),
                paper("2606.00004", "Four").from("googledeepmind", "Google DeepMind"));
    }

    @AfterEach
    void close() throws IOException {
        papers.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fei", "Fei-Fei L", "li fei", "feI", "Li, Fei-Fei"})
    void aNameIsOfferedByTheBeginningsOfItsParts(String typed) {
        assertThat(names.authors(typed, 5)).containsExactly("Fei-Fei Li");
    }

    @Test
    void partsThatAreCommonWordsAreParts() {
        assertThat(names.authors("Will", 5)).containsExactly("Will An");
        assertThat(names.authors("an", 5)).containsExactly("Will An");
        assertThat(names.authors("will a", 5)).containsExactly("Will An");
    }

    @Test
    void caseAndAccentsMakeNoDifference() {
        assertThat(names.authors("ilker", 5)).containsExactly("İlker Şahin");
        assertThat(names.authors("İLKER S", 5)).containsExactly("İlker Şahin");
        assertThat(names.authors("jurgen", 5)).containsExactly("Jürgen Schmidhuber");
        assertThat(names.authors("Hinton, Geoffrey", 5)).containsExactly("Geoffrey E. Hinton");
    }

    @Test
    void organizationsAreOfferedByTheirNamesForPeople() {
        assertThat(names.organizations("deep", 5)).containsExactly("Google DeepMind");
        assertThat(names.organizations("meta", 5)).containsExactly("Meta");
    }

    @Test
    void aNameIsFoundAmongManyPapersOfOthersWhoShareItsParts() {
        papers.save(
                IntStream.range(0, 300)
                        .mapToObj(i -> paper("2607.%05d".formatted(i), "X").by("Hao Liu", "Bo Su"))
                        .toArray(Papers[]::new));
        papers.save(
                paper("2608.00001", "Last").by("Hao Su"),
                paper("2608.00002", "Last").by("Hao A. Sun"));
        assertThat(names.authors("hao su", 5)).containsExactly("Hao Su");
        assertThat(names.authors("hao sun", 5)).containsExactly("Hao A. Sun");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "h", "!", "hinton fei", "\"", "*"})
    void nobodyIsCalledLikeThat(String typed) {
        assertThat(names.authors(typed, 5)).isEmpty();
    }
}
