package dev.paperboy.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.ArxivRecord;
import dev.paperboy.paper.ArxivVersion;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperDates;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Publication;
import dev.paperboy.sandbox.hub.ArxivEntry;
import dev.paperboy.sandbox.hub.ArxivFeeds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

class AtomParserTests {

    @Test
    void everythingThatIsToldIsRead() throws IOException {
        Paper paper = papersOf(fixture()).getFirst();

        assertThat(paper.id()).isEqualTo(new PaperId("2606.00001"));
        assertThat(paper.title()).isEqualTo("Agents & Readers: a Study of $L_2$");
        assertThat(paper.text().abstractText())
                .isEqualTo("We study agents. They read <b>papers</b> at 23\\%.");
        assertThat(paper.authors()).containsExactly("Zoë Ångström", "Ada Example");
        assertThat(paper.dates()).isEqualTo(new PaperDates(LocalDate.of(2026, 6, 1), null));
        assertThat(paper.votes()).isNull();
        assertThat(paper.arxiv())
                .isEqualTo(
                        new ArxivRecord(
                                List.of("cs.CL", "cs.LG", "cond-mat.mes-hall"),
                                new ArxivVersion(3, LocalDate.of(2026, 6, 13)),
                                "12 pages, 2 figures",
                                new Publication("J. Sample 1 (2026) 2-3", "10.1000/sample.1"),
                                false));
    }

    @Test
    void anOldIdATitleOfOneDigitAndAnEntryWithoutExtrasAreRead() throws IOException {
        Paper paper = papersOf(fixture()).get(1);

        assertThat(paper.id()).isEqualTo(new PaperId("math.GT/0601001"));
        assertThat(paper.title()).isEqualTo("0");
        assertThat(paper.arxiv())
                .isEqualTo(
                        new ArxivRecord(
                                List.of("math.GT"),
                                new ArxivVersion(1, LocalDate.of(2006, 1, 2)),
                                null,
                                Publication.NONE,
                                false));
    }

    @Test
    void ofAPaperThatIsToldTwiceTheNewestVersionCounts() {
        AtomAnswer.Papers answer =
                whole(
                        ArxivFeeds.of(
                                List.of(
                                        ArxivEntry.of("2606.00001").inVersion(2),
                                        ArxivEntry.of("2606.00001").inVersion(4),
                                        ArxivEntry.of("2606.00001").inVersion(3))));

        assertThat(answer.papers())
                .singleElement()
                .extracting(paper -> Objects.requireNonNull(paper.arxiv()).version())
                .isEqualTo(new ArxivVersion(4, LocalDate.of(2026, 6, 14)));
    }

    @Test
    void anEmptyFeedThatSaysSoIsWhole() {
        assertThat(whole(ArxivFeeds.of(0, List.of())).isWhole()).isTrue();
    }

    @Test
    void aShortOrEmptyPageIsNot() {
        assertThat(whole(ArxivFeeds.of(3, List.of(ArxivEntry.of("2606.00001")))).isWhole())
                .isFalse();
        assertThat(whole(ArxivFeeds.of(2, List.of())).isWhole()).isFalse();
        assertThat(whole("<feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>").isWhole())
                .isFalse();
    }

    @Test
    void anEntryThatIsNoPaperIsPassedOverAndTheAnswerIsNotWhole() {
        String feed =
                ArxivFeeds.of(
                                List.of(
                                        ArxivEntry.of("2606.00001").titled(" "),
                                        ArxivEntry.of("2606.00002")))
                        .replace("http://arxiv.org/abs/2606.00002v1", "urn:something");

        assertThat(whole(feed).papers()).isEmpty();
        assertThat(whole(feed).isWhole()).isFalse();
    }

    @Test
    void aPaperTitledErrorIsAPaper() {
        String feed = ArxivFeeds.of(List.of(ArxivEntry.of("2606.00001").titled("Error")));

        assertThat(papersOf(feed)).extracting(Paper::title).containsExactly("Error");
    }

    @Test
    void aVersionOrDateThatMakesNoSenseIsNotTold() {
        String feed =
                ArxivFeeds.of(List.of(ArxivEntry.of("2606.00001")))
                        .replace("2026-06-11T17:59:49Z", "yesterday")
                        .replace("2026-06-01T17:59:49Z", "");

        assertThat(papersOf(feed))
                .singleElement()
                .satisfies(paper -> {
                    assertThat(paper.dates()).isEqualTo(PaperDates.UNKNOWN);
                    assertThat(Objects.requireNonNull(paper.arxiv()).version()).isNull();
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Rate exceeded.",
                "<html><body>We are down for maintenance</body></html>",
                "{\"error\": \"no\"}",
                "<rss><channel></channel></rss>",
                "<?xml version='1.0'?>"
            })
    void whatIsNoAtomIsSaidToBeNone(String answer) {
        assertThat(parse(answer)).isInstanceOf(AtomAnswer.Broken.class);
    }

    @Test
    void entitiesAreNotExpanded() {
        String feed =
                "<!DOCTYPE feed [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + ArxivFeeds.of(List.of(ArxivEntry.of("2606.00001")))
                                .replaceFirst("<\\?xml.*?\\?>", "")
                                .replace("On the Nature of", "A &x; of");

        assertThat(papersOf(feed)).extracting(Paper::title).containsExactly("A &x; of 2606.00001");
    }

    private static List<Paper> papersOf(String answer) {
        return whole(answer).papers();
    }

    private static AtomAnswer.Papers whole(String answer) {
        assertThat(parse(answer)).isInstanceOf(AtomAnswer.Papers.class);
        return (AtomAnswer.Papers) parse(answer);
    }

    private static AtomAnswer parse(String answer) {
        return AtomParser.parse(answer.getBytes(StandardCharsets.UTF_8));
    }

    private static String fixture() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(
                        AtomParserTests.class.getResourceAsStream("/arxiv/two_papers.xml"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
