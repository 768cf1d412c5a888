package dev.paperboy.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.text.Summary.Source;
import dev.paperboy.paper.PaperText;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

class SummaryTests {

    @Test
    void theModelsSummaryComesFirst() {
        assertThat(Summary.of(text("Theirs.", "Its."), 80))
                .hasValue(new Summary(Source.AI, "Its."));
    }

    @Test
    void elseASentenceOfTheAbstract() {
        assertThat(Summary.of(text("Reading is hard. We propose to read more papers.", null), 80))
                .hasValue(new Summary(Source.ABSTRACT, "We propose to read more papers."));
        assertThat(Summary.of(text("Theirs.", "\u200b "), 80))
                .hasValue(new Summary(Source.ABSTRACT, "Theirs."));
    }

    @Test
    void aSentenceThatIsTooLongIsCutAtAWord() {
        assertThat(Summary.of(text("Reading is hard. We propose to read more papers.", null), 24))
                .hasValue(new Summary(Source.ABSTRACT, "We propose to read more…"));
    }

    @Test
    void elseNone() {
        assertThat(Summary.of(text(null, null), 80)).isEmpty();
        assertThat(Summary.of(text("Theirs.", "Its."), 0)).isEmpty();
    }

    @Test
    void itSaysWhoseWordsItIsAndIsSafe() throws IOException {
        Language english = new Texts().english();
        Summary ai = new Summary(Source.AI, "It's *great* {0}");

        assertThat(ai.marked(english)).isEqualTo("It's \\*great\\* {0} *(AI summary)*");
        assertThat(ai.brief(english)).isEqualTo("AI: It's \\*great\\* {0}");
        Summary theirs = new Summary(Source.ABSTRACT, "We read.");
        assertThat(theirs.marked(english)).isEqualTo("We read. *(from the abstract)*");
        assertThat(theirs.brief(english)).isEqualTo("Abstract: We read.");
    }

    private static PaperText text(@Nullable String abstractText, @Nullable String aiSummary) {
        return new PaperText("Title", abstractText, aiSummary, List.of());
    }
}
