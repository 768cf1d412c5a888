package dev.paperboy.library;

import static dev.paperboy.library.CitationFormat.CSL_JSON;
import static dev.paperboy.library.Cited.paper;
import static dev.paperboy.library.Cited.published;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;

import dev.paperboy.paper.Paper;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/** Citations as CSL-JSON. */
class CslWriterTests {

    private static JsonNode read(Paper... papers) {
        JsonNode read = JsonMapper.shared().readTree(Cited.written(CSL_JSON, papers));
        CslSchema.check(read);
        return read;
    }

    @Test
    void aPreprintIsAnArticleOfArxivs() {
        Paper paper = paper("Attention", "Ashish Vaswani", "Laurens van der Maaten", "DeepSeek-AI");

        assertThat(read(paper))
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        [{
                                          "id": "vaswani2017attention",
                                          "type": "article",
                                          "author": [
                                            {"family": "Vaswani", "given": "Ashish"},
                                            {"family": "Maaten", "given": "Laurens",
                                             "non-dropping-particle": "van der"},
                                            {"literal": "DeepSeek-AI"}
                                          ],
                                          "issued": {"date-parts": [[2017, 6, 12]]},
                                          "abstract": "We read.",
                                          "DOI": "10.48550/arXiv.1706.03762",
                                          "genre": "preprint",
                                          "number": "arXiv:1706.03762",
                                          "publisher": "arXiv",
                                          "title": "Attention",
                                          "URL": "https://arxiv.org/abs/1706.03762"
                                        }]
                                        """));
    }

    @Test
    void whatIsReadBackIsWhatWasWritten() {
        String title = "“GPT-4” \\ \"of\" {Łódź} 😀";
        Paper paper = published(paper(title, "Hal Daumé III"), "Nature 1 (2018)", "10.1000/182");

        CSLItemData item = item(read(paper).get(0));

        assertThat(item.getType()).isEqualTo(CSLType.ARTICLE_JOURNAL);
        assertThat(item.getTitle()).isEqualTo(title);
        assertThat(item.getContainerTitle()).isEqualTo("Nature 1 (2018)");
        assertThat(item.getDOI()).isEqualTo("10.1000/182");
        assertThat(item.getAuthor()[0].getSuffix()).isEqualTo("III");
        assertThat(item.getAuthor()[0].getFamily()).isEqualTo("Daumé");
    }

    @Test
    void lettersOfAllLanguagesStayReadable() {
        assertThat(Cited.written(CSL_JSON, paper("看见", "Zoë Ångström"))).contains("看见", "Zoë");
    }

    @Test
    void aPaperOfWhichNothingIsToldAndNoPaperAreValid() {
        assertThat(read(Cited.undated("cs.CL/0601001")).get(0).path("issued").toString())
                .isEqualTo("{\"date-parts\":[[2006,1]]}");
        assertThat(read().isEmpty()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static CSLItemData item(JsonNode node) {
        return CSLItemData.fromJson(JsonMapper.shared().convertValue(node, Map.class));
    }
}
