package dev.paperboy.library;

import static dev.paperboy.library.Cited.numbered;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Paper;

import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

/** The names by which texts cite papers. */
class CitationKeysTests {

    private static List<String> keys(Paper... papers) throws ParseException {
        return ReadBibtex.of(Cited.written(CitationFormat.BIBTEX, papers)).keys();
    }

    @ParameterizedTest
    @CsvSource({
        "Ashish Vaswani, Attention is all you need, vaswani2017attention",
        "Zoë Ångström, The GPT-4 of Łódź, angstrom2017gpt",
        "Laurens van der Maaten, On a Straße, maaten2017strasse",
        "The ATLAS Collaboration, 'A, the', atlascollaboration2017170603762",
        "李 飞飞, 看见, anonymous2017170603762",
        "Conan O'Brien, What's new?, obrien2017what",
    })
    void aKeyIsNameYearAndWord(String author, String title, String key) throws ParseException {
        assertThat(keys(Cited.paper(title, author))).containsExactly(key);
    }

    @Test
    void whereOneNameWouldNameSeveralALetterIsAddedByIdAndNotByOrder() throws ParseException {
        Paper first = numbered("2401.00001", "Reading one", "Ada Byron");
        Paper second = numbered("2401.00002", "Reading two", "Ada Byron");
        Paper other = numbered("2401.00003", "Readinga", "Ada Byron");

        assertThat(keys(second, other, first))
                .containsExactly("byron2017readingc", "byron2017readinga", "byron2017readingb");
        assertThat(keys(first, second, other))
                .containsExactly("byron2017readingb", "byron2017readingc", "byron2017readinga");
    }

    @Test
    void moreThanTheAlphabetHaveKeysOfTheirOwn() throws ParseException {
        Paper[] papers =
                IntStream.range(10, 90)
                        .mapToObj(i -> numbered("2401.000" + i, "Reading", "Ada Byron"))
                        .toArray(Paper[]::new);

        assertThat(keys(papers))
                .doesNotHaveDuplicates()
                .startsWith("byron2017readinga")
                .contains("byron2017readingz", "byron2017readingaa", "byron2017readingbb");
    }
}
