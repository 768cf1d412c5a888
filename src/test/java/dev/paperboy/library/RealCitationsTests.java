package dev.paperboy.library;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.ris.RISReference;

import dev.paperboy.SharedData;
import dev.paperboy.paper.Paper;

import org.jbibtex.BibTeXEntry;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Papers that there really are, written and read back. */
class RealCitationsTests {

    /** Signs that LaTeX prints otherwise than they are written. */
    private static final String PRINTED_OTHERWISE = "(?s).*([\\\\$'`~^{}]|--).*";

    private static List<Paper> announced() throws IOException {
        return papers(Files.readAllLines(SharedData.required("arxiv/daily_2025.jsonl")));
    }

    private static List<Paper> titles() throws IOException {
        try (InputStream records =
                new GZIPInputStream(
                        Files.newInputStream(SharedData.required("arxiv/records_2025.jsonl.gz")))) {
            return papers(
                    new String(records.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        }
    }

    private static List<Paper> papers(List<String> lines) {
        return lines.stream()
                .map(JsonMapper.shared()::readTree)
                .map(RealCitationsTests::paper)
                .collect(Collectors.toMap(Paper::id, paper -> paper, (one, _) -> one))
                .values()
                .stream()
                .toList();
    }

    private static Paper paper(JsonNode entry) {
        return Cited.numbered(
                entry.path("id").asString(),
                entry.path("title").asString().replaceAll("\\s+", " "),
                entry.path("authors").valueStream().map(JsonNode::asString).toArray(String[]::new));
    }

    @Test
    void everyTitleIsReadBackFromBibtexAsItWas() throws IOException, ParseException {
        List<Paper> papers = titles();

        List<BibTeXEntry> read =
                ReadBibtex.of(Cited.CITATIONS.of(papers, CitationFormat.BIBTEX)).entries();

        assertThat(read).hasSameSizeAs(papers);
        for (int i = 0; i < read.size(); i++) {
            String title = papers.get(i).title();
            if (!title.matches(PRINTED_OTHERWISE)) {
                assertThat(ReadBibtex.printed(ReadBibtex.field(read.get(i), "title")))
                        .isEqualTo(title);
            }
        }
    }

    @Test
    void everyAuthorIsReadBackFromBibtexInOrder() throws IOException, ParseException {
        List<Paper> papers = announced();

        List<BibTeXEntry> read =
                ReadBibtex.of(Cited.CITATIONS.of(papers, CitationFormat.BIBTEX)).entries();

        assertThat(read).hasSameSizeAs(papers);
        for (int i = 0; i < read.size(); i++) {
            assertThat(ReadBibtex.authors(read.get(i)))
                    .containsExactlyElementsOf(written(papers.get(i)));
        }
    }

    private static List<String> written(Paper paper) {
        return paper.authors().stream()
                .flatMap(name -> AuthorName.parse(name).stream())
                .map(BibtexName::of)
                .toList();
    }

    @Test
    void noPartOfANameIsLost() throws IOException {
        assertThat(announced())
                .flatExtracting(Paper::authors)
                .filteredOn(name -> !name.contains(",") && AuthorName.parse(name).isPresent())
                .allSatisfy(name ->
                        assertThat(whole(AuthorName.parse(name).orElseThrow())).isEqualTo(name));
    }

    private static String whole(CSLName name) {
        return Stream.of(
                        name.getLiteral(),
                        name.getGiven(),
                        name.getNonDroppingParticle(),
                        name.getFamily(),
                        name.getSuffix())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    @Test
    void everyPaperIsReadBackFromRis() throws IOException {
        List<Paper> papers = announced();

        List<RISReference> read =
                RisWriterTests.read(Cited.CITATIONS.of(papers, CitationFormat.RIS));

        assertThat(read).hasSameSizeAs(papers);
        assertThat(read)
                .extracting(RISReference::getTitle)
                .isEqualTo(papers.stream().map(Paper::title).map(CleanLine::of).toList());
    }

    @Test
    void everyPaperIsValidCslJson() throws IOException {
        List<Paper> papers = announced();

        JsonNode read =
                JsonMapper.shared().readTree(Cited.CITATIONS.of(papers, CitationFormat.CSL_JSON));

        CslSchema.check(read);
        assertThat(read).hasSameSizeAs(papers);
    }
}
