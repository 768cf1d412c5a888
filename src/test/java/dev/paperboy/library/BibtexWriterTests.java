package dev.paperboy.library;

import static dev.paperboy.library.CitationFormat.BIBTEX;
import static dev.paperboy.library.Cited.paper;
import static dev.paperboy.library.Cited.published;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Paper;

import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Citations as BibTeX. */
class BibtexWriterTests {

    private static ReadBibtex read(Paper... papers) throws ParseException {
        return ReadBibtex.of(Cited.written(BIBTEX, papers));
    }

    private static String titleOf(String title) throws ParseException {
        return read(paper(title)).field("title");
    }

    @Test
    void aPreprintIsCitedAsArxivAsksFor() {
        Paper paper =
                published(
                        paper("Attention is all you need", "Ashish Vaswani", "Noam Shazeer"),
                        null,
                        null);

        assertThat(Cited.written(BIBTEX, paper))
                .isEqualTo(
                        """
                        @misc{vaswani2017attention,
                          author = {Vaswani, Ashish and Shazeer, Noam},
                          title = {Attention is all you need},
                          year = {2017},
                          month = jun,
                          eprint = {1706.03762},
                          archivePrefix = {arXiv},
                          primaryClass = {cs.CL},
                          url = {https://arxiv.org/abs/1706.03762}
                        }
                        """);
    }

    @Test
    void whatIsPublishedTellsItsJournalAndDoi() throws ParseException {
        ReadBibtex read =
                read(published(paper("Reading", "Ada Byron"), "Nature 1 (2018) & co", "10.1/a_b"));
        ReadBibtex journal =
                read(published(paper("Reading", "Ada Byron"), "Nature 1 & 2", "10.1000/a_b"));

        assertThat(read.only().getType().getValue()).isEqualTo("article");
        assertThat(read.field("doi")).isNull();
        assertThat(journal.field("journal")).isEqualTo("Nature 1 \\& 2");
        assertThat(journal.field("doi")).isEqualTo("10.1000/a_b");
        assertThat(journal.field("eprint")).isEqualTo("1706.03762");
    }

    @Test
    void aDoiAloneMakesNoArticle() throws ParseException {
        ReadBibtex read = read(published(paper("Reading", "Ada Byron"), null, "10.1000/182"));

        assertThat(read.only().getType().getValue()).isEqualTo("misc");
        assertThat(read.field("doi")).isEqualTo("10.1000/182");
    }

    @Test
    void aPaperOfWhichNothingIsToldHasItsMonthFromItsId() throws ParseException {
        ReadBibtex young = read(Cited.undated("2403.01234"));
        ReadBibtex old = read(Cited.undated("cs.CL/9901001"));

        assertThat(young.field("author")).isNull();
        assertThat(young.field("year")).isEqualTo("2024");
        assertThat(young.field("month")).isEqualTo("March");
        assertThat(young.keys()).containsExactly("anonymous2024reading");
        assertThat(old.field("year")).isEqualTo("1999");
    }

    @Test
    void fiveHundredAuthorsStandInTheirOrder() throws ParseException {
        String[] authors =
                IntStream.range(0, 533).mapToObj(i -> "Ada Byron" + i).toArray(String[]::new);

        List<String> read = read(paper("Reading", authors)).authors();

        assertThat(read)
                .containsExactlyElementsOf(
                        IntStream.range(0, 533).mapToObj(i -> "Byron" + i + ", Ada").toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zoë Ångström                | Ångström, Zoë",
                "Laurens van der Maaten      | van der Maaten, Laurens",
                "Luc Van Gool                | Van Gool, Luc",
                "Hien Van Nguyen             | Nguyen, Hien Van",
                "Hal Daumé III               | Daumé, III, Hal",
                "Jean d'Alembert             | d'Alembert, Jean",
                "King, Jr., Martin           | King, Jr., Martin",
                "Madonna                     | {Madonna}",
                "DeepSeek-AI                 | {DeepSeek-AI}",
                "The ATLAS Collaboration     | {The ATLAS Collaboration}",
                "Search and Rescue           | {Search and Rescue}",
                "Research Lab, Inc.          | {Research Lab, Inc.}",
                "Ada B}yron                  | 'B{\\textbraceright}yron, Ada'",
                "A_da By%ron                 | 'By\\%ron, A\\_da'",
            })
    void aNameIsWrittenSoThatNothingIsToBeGuessed(String name, String written)
            throws ParseException {
        assertThat(read(paper("Reading", "Ada Byron", name, "Alan Turing")).authors())
                .containsExactly("Byron, Ada", written, "Turing, Alan");
    }

    @Test
    void theColonThatArxivPutsAfterATeamIsNoAuthor() throws ParseException {
        assertThat(read(paper("Reading", "DeepSeek-AI", ":", "Ada Byron")).authors())
                .containsExactly("{DeepSeek-AI}", "Byron, Ada");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GPT-4 and its LLMs          | {GPT}-4 and its {LLMs}",
                "DeepSeek-R1: A study        | {DeepSeek}-{R1}: A study",
                "What do I see in 3D?        | What do I see in {3D}?",
                "Plan B of A                 | Plan {B} of A",
            })
    void capitalsAreKeptFromStylesThatWouldMakeThemSmall(String title, String written)
            throws ParseException {
        assertThat(titleOf(title)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Question & answer            | Question \\& answer",
                "Question \\& answer          | Question \\& answer",
                "100% of C#                   | 100\\% of {C}\\#",
                "for $500 of snake_case       | for \\$500 of snake\\_case",
                "for $5 and $10               | for \\$5 and \\$10",
                "a {set} of ~10 ^ two         | a {\\textbraceleft}set{\\textbraceright} of"
                        + " {\\textasciitilde}10 {\\textasciicircum} two",
                "in \\temp                    | in {\\textbackslash}temp",
                "half a } brace               | half a {\\textbraceright} brace",
            })
    void whatMeansSomethingToLatexIsEscaped(String title, String written) throws ParseException {
        assertThat(titleOf(title)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in $\\mathcal{O}(n^2)$ time  | in {$\\mathcal{O}(n^2)$} time",
                "\\textsc{T-Mask}: masks      | \\textsc{T-Mask}: masks",
                "Schr\\\"odinger and \\'{e}   | Schr{\\\"{o}}dinger and {\\'{e}}",
                "Stra\\ss e and \\v{c}        | Stra{\\ss} e and {\\v{c}}",
                "\\emph{50\\% of $x$}         | \\emph{50\\% of {$x$}}",
            })
    void harmlessLatexStays(String title, String written) throws ParseException {
        assertThat(titleOf(title)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{BERT} and {{GPT}}-4         | {BERT} and {GPT}-4",
                "Mus{é}e d'Arch{é}ologie      | Mus{é}e d'Arch{é}ologie",
                "{GSR4B}: maps                | {GSR4B}: maps",
                "{Bayesian Nets} & {T-Mask}   | {Bayesian Nets} \\& {T-Mask}",
                "{{{BERT}} of {Berlin         | {\\textbraceleft}{BERT} of {\\textbraceleft}Berlin",
                "sets {S, A} of {1,2}         | sets {\\textbraceleft}{S}, A{\\textbraceright}"
                        + " of {\\textbraceleft}1,2{\\textbraceright}",
            })
    void bracesThatKeepCapitalsStay(String title, String written) throws ParseException {
        assertThat(titleOf(title)).isEqualTo(written);
    }

    private static final String SIGNS = "aZ9 $%_&#~^\\{}\"'`,;@=*<>|-éß漢字ñ\u0301\u202E\t";
    private static final Pattern WRITTEN =
            Pattern.compile("\\{\\\\(text[a-z]+)}|\\\\([&%_#$])|[{}]");
    private static final Map<String, String> READ =
            Map.of(
                    "textbackslash", "\\",
                    "textbraceleft", "{",
                    "textbraceright", "}",
                    "textasciitilde", "~",
                    "textasciicircum", "^");

    private static String strange(Random random, String signs) {
        return IntStream.range(0, 1 + random.nextInt(25))
                .mapToObj(_ -> Character.toString(signs.charAt(random.nextInt(signs.length()))))
                .collect(Collectors.joining("", "A", ""));
    }

    /** What LaTeX makes of a value without commands but for signs. */
    private static String shown(String value) {
        return WRITTEN.matcher(value)
                .replaceAll(it -> {
                    String sign = it.group(1) == null ? it.group(2) : READ.get(it.group(1));
                    return sign == null ? "" : Matcher.quoteReplacement(sign);
                });
    }

    @Test
    void whateverATitleOrJournalIsMadeOfIsReadBackAsItWas() throws ParseException {
        Random random = new Random(7);
        String plain = SIGNS.replaceAll("[$\\\\{}]", "");
        for (int i = 0; i < 2_000; i++) {
            String title = strange(random, plain);
            String journal = strange(random, SIGNS);

            ReadBibtex bibtex = read(published(paper(title, "Ada Byron"), journal, null));

            assertThat(shown(bibtex.field("title"))).isEqualTo(CleanLine.of(title));
            assertThat(shown(bibtex.field("journal"))).isEqualTo(CleanLine.of(journal));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\input{/etc/passwd}",
                "\\immediate\\write18{rm}",
                "$\\input{/etc/passwd}$",
                "$x % y$",
                "$\\csname input\\endcsname x$",
                "$x^^5cinput{y}$ \\",
                "\\emph{\\input{x}}",
                "$a{$ and $b}$",
                "}, note = {hostile",
                "}\n@misc{other, title = {hostile}}",
                "{{{{",
                "\\{\\{",
                "$\\{$",
                "\"quoted\" @article{x,",
                "\u202Eturned\u0000 round\uD800",
            })
    void aHostileTitleStaysATitleAndRunsNothing(String title) throws ParseException {
        ReadBibtex read =
                read(paper(title, title + " Byron"), Cited.numbered("2401.00001", "Next"));

        assertThat(read.entries()).hasSize(2);
        assertThat(ReadBibtex.field(read.entries().getFirst(), "note")).isNull();
        String written = ReadBibtex.field(read.entries().getFirst(), "title");
        assertThat(written)
                .doesNotContain("\\input", "\\write", "\\immediate", "\\csname", "\n", "\u202E")
                .doesNotContainPattern("(?<!\\\\)%");
    }

    @Test
    void noPapersAreAnEmptyFile() {
        assertThat(Cited.written(BIBTEX)).isEmpty();
    }
}
