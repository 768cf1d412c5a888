package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperText;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;

class AbstractViewTests {

    private final Language english = new Texts().english();

    AbstractViewTests() throws IOException {}

    @Test
    void theWholeAbstractIsShownInItsAuthorsWords() {
        assertThat(seen("We study S*. It works.").texts())
                .isEqualTo(
                        List.of(
                                "### [Agents](https://huggingface.co/papers/2606.00001)",
                                "We study S\\*. It works.",
                                "-# The authors' abstract"));
    }

    @Test
    void theLongestAbstractThatArxivTakesIsShownWhole() {
        String longest = "We let agents read. ".repeat(96).strip();

        assertThat(seen(longest).texts().get(1)).isEqualTo(longest).hasSizeGreaterThan(1_900);
    }

    @ParameterizedTest
    @ValueSource(strings = {"We let agents read. ", "*_", "深度学习模型", "🎉"})
    void aLongerOneIsCutAndSaysSo(String piece) {
        SeenMessage seen = seen(piece.repeat(5_000));

        assertThat(seen.texts().get(1)).endsWith("…").hasSizeGreaterThan(2_000);
        assertThat(seen.texts().getLast()).contains("cut to fit");
        seen.isWithin(3_950, 9_500);
        seen.isTaken();
    }

    @Test
    void whereNoneIsKnownThereIsNone() {
        assertThat(AbstractView.of(SamplePapers.voted(1, "Agents", 3), english)).isEmpty();
    }

    private SeenMessage seen(String abstractText) {
        Paper paper =
                SamplePapers.inOtherWords(
                        SamplePapers.voted(1, "Agents", 3),
                        new PaperText("Agents", abstractText, null, List.of()));
        return SeenMessage.of(AbstractView.of(paper, english).orElseThrow());
    }
}
