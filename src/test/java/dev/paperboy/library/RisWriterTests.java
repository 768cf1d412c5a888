package dev.paperboy.library;

import static dev.paperboy.library.CitationFormat.RIS;
import static dev.paperboy.library.Cited.paper;
import static dev.paperboy.library.Cited.published;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;

import dev.paperboy.paper.Paper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

/** Citations as RIS, as citeproc reads them. */
class RisWriterTests {

    static List<RISReference> read(String file) throws IOException {
        return new RISParser().parse(new StringReader(file)).getReferences();
    }

    private static RISReference read(Paper paper) throws IOException {
        List<RISReference> read = read(Cited.written(RIS, paper));
        assertThat(read).hasSize(1);
        return read.getFirst();
    }

    @Test
    void aPreprintIsAnUnpublishedWorkOfArxivs() {
        assertThat(Cited.written(RIS, paper("Attention", "Ashish Vaswani", "DeepSeek-AI")))
                .isEqualTo(
                        """
                        TY  - UNPB
                        ID  - vaswani2017attention
                        AU  - Vaswani, Ashish
                        AU  - DeepSeek-AI
                        TI  - Attention
                        PB  - arXiv
                        PY  - 2017
                        DA  - 2017/06/12
                        DO  - 10.48550/arXiv.1706.03762
                        UR  - https://arxiv.org/abs/1706.03762
                        AN  - arXiv:1706.03762
                        AB  - We read.
                        ER  - \


                        """
                                .replace("\n\n\n", "\n\n")
                                .replace("\n", "\r\n"));
    }

    @Test
    void whatIsReadBackIsWhatWasWritten() throws IOException {
        Paper paper =
                published(
                        paper("The “GPT-4” of Łódź", "Zoë Ångström", "Laurens van der Maaten"),
                        "Nature 1 (2018)",
                        "10.1000/182");

        RISReference read = read(paper);
        CSLItemData item = new RISConverter().toItemData(read);

        assertThat(item.getType()).isEqualTo(CSLType.ARTICLE_JOURNAL);
        assertThat(item.getTitle()).isEqualTo("The “GPT-4” of Łódź");
        assertThat(item.getContainerTitle()).isEqualTo("Nature 1 (2018)");
        assertThat(item.getDOI()).isEqualTo("10.1000/182");
        assertThat(item.getURL()).isEqualTo("https://arxiv.org/abs/1706.03762");
        assertThat(read.getDate()).isEqualTo("2017/06/12");
        assertThat(read.getYear()).isEqualTo("2017");
        assertThat(item.getAuthor()[0].getFamily()).isEqualTo("Ångström");
        assertThat(item.getAuthor()[1].getNonDroppingParticle()).isEqualTo("van der");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Luc Van Gool             | Van Gool, Luc",
                "Hal Daumé III            | Daumé, Hal, III",
                "Jean d'Alembert          | d'Alembert, Jean",
                "The ATLAS Collaboration  | The ATLAS Collaboration",
                "Research Lab, Inc.       | Research Lab Inc.",
            })
    void familyNamesComeFirst(String name, String written) throws IOException {
        assertThat(read(paper("Reading", "Ada Byron", name)).getAuthors())
                .containsExactly("Byron, Ada", written);
    }

    @Test
    void aHostileTextStaysInItsLine() throws IOException {
        Paper paper = paper("a\r\nER  - \r\nTY  - JOUR\u2028b\u0085c", "Ada\nER  - Byron");

        RISReference read = read(paper);

        assertThat(read.getTitle()).isEqualTo("a ER - TY - JOUR b c");
        assertThat(read.getAuthors()).hasSize(1);
    }

    @Test
    void aDayThatIsNotToldIsLeftOut() throws IOException {
        RISReference read = read(Cited.undated("2403.01234"));

        assertThat(read.getDate()).isEqualTo("2024/03");
        assertThat(read.getAuthors()).isNullOrEmpty();
        assertThat(read.getAbstrct()).isNull();
    }
}
