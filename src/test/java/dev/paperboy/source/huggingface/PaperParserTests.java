package dev.paperboy.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Votes;
import dev.paperboy.source.huggingface.PaperParser.Result;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

class PaperParserTests {

    private static final PaperId ID = new PaperId("2606.00010");

    @Test
    void aPaperAskedForAloneIsPlain() {
        Paper paper = found(json(Fixtures.text("paper_2026.json"), ID));

        assertThat(paper.title()).isEqualTo("Cooking with Agents");
        assertThat(paper.authors()).containsExactly("Ada Example", "Bo Sample");
        assertThat(paper.dates().publishedOn()).isEqualTo(LocalDate.of(2026, 6, 11));
        assertThat(paper.dates().listedOn()).isEqualTo(LocalDate.of(2026, 6, 12));
    }

    @Test
    void thePlainAnswerTellsHowManyModelsNameThePaper() {
        String answer = Fixtures.text("paper_2026.json");

        assertThat(found(json(answer, ID)).links().models()).isEqualTo(2);
        assertThat(found(json(answer.replace("numTotalModels", "x"), ID)).links().models())
                .as("the linked ones")
                .isEqualTo(1);
    }

    @Test
    void theNumberOfCommentsIsNotToldByThePlainAnswer() {
        assertThat(found(json(Fixtures.text("paper_2026.json"), ID)).votes())
                .isEqualTo(new Votes(15, null));
    }

    @Test
    void thePageOfAPaperCountsItsVisibleComments() {
        Paper paper = found(page(Fixtures.text("paper_page.html"), ID));

        assertThat(paper.votes()).isEqualTo(new Votes(118, 2));
        assertThat(paper.title()).isEqualTo("Cooking with Agents");
        assertThat(paper.links().codeStars()).isEqualTo(182);
    }

    @Test
    void anotherPaperThanAskedForIsRefused() {
        Result result = json(Fixtures.text("paper_2026.json"), new PaperId("2606.00099"));

        assertThat(result)
                .isEqualTo(new Result.Unreadable("asked for 2606.00099 but got 2606.00010"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"error\":\"Oops\"}",
                "{\"id\":2606.00010,\"title\":\"T\"}",
                "{\"id\":",
                ""
            })
    void whatIsNoPaperIsUnreadable(String body) {
        assertThat(json(body, ID)).isInstanceOf(Result.Unreadable.class);
    }

    @Test
    void aChallengeIsNoPaper() {
        assertThat(page(Fixtures.text("challenge.html"), ID))
                .isEqualTo(new Result.Unreadable("a page without a paper, perhaps a challenge"));
    }

    private static Result json(String body, PaperId asked) {
        return PaperParser.parse(body.getBytes(StandardCharsets.UTF_8), asked);
    }

    private static Result page(String html, PaperId asked) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        return PaperParser.parse(Page.of(bytes, "utf-8", "http://hub.example/"), asked);
    }

    private static Paper found(Result result) {
        assertThat(result).isInstanceOf(Result.Found.class);
        return ((Result.Found) result).paper();
    }
}
