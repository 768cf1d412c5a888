package dev.paperboy.discord.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.paperboy.discord.interaction.ClickedMessage;
import dev.paperboy.discord.interaction.Clicker;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.paper.MemoryCatalogue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Ids of components come from strangers. */
class DaysOfComponentsTests {

    private final Language english = new Texts().english();

    DaysOfComponentsTests() throws IOException {}

    @Test
    void twoDatesAreARange() {
        assertThat(range("why:2026-06-12:2026-06-15:10"))
                .hasValue(
                        new DayRange(LocalDate.parse("2026-06-12"), LocalDate.parse("2026-06-15")));
        assertThat(range("days:2026-06-01:2026-07-02")).isPresent();
    }

    /**
     * From one first Monday of a month to the next there can be five weeks, and it may be missed.
     */
    @ParameterizedTest
    @ValueSource(strings = {"days:2026-06-01:2026-07-05", "days:2026-06-01:2026-08-01"})
    void aRecapOfTheMonthCanBeLongerThanAMonth(String id) {
        assertThat(range(id)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "days",
                "days:2026-06-12",
                "days:2026-06-12:2026-06-11",
                "days:2026-06-01:2026-08-02",
                "days:2026-06-31:2026-07-01",
                "days:+999999999-12-31:+999999999-12-31",
                "days:x:y"
            })
    void anythingElseIsNone(String id) {
        assertThat(range(id)).isEmpty();
    }

    @Test
    void aNumberThatIsNoneIsNotShown() {
        WhyAction why = new WhyAction(new MemoryCatalogue(), mock(WhyAnswers.class));

        assertThat(why(why, "why:2026-06-12:2026-06-12:10"))
                .contains("the first 10 are shown. A paper");
        assertThat(why(why, "why:2026-06-12:2026-06-12:10:20"))
                .contains("This digest wants at least 20 upvotes.");
        assertThat(why(why, "why:2026-06-12:2026-06-12:10:1"))
                .contains("This digest wants at least 1 upvote.");
        assertThat(why(why, "why:2026-06-12:2026-06-12:**x** <@1>"))
                .contains("the first ? are shown");
        assertThat(why(why, "why:2026-06-12")).contains("not available any more");
    }

    private String why(WhyAction why, String id) {
        ComponentId parsed = ComponentId.parse(id).orElseThrow();
        return ShownReply.textOf(
                why.handle(
                        new ComponentRequest(
                                parsed,
                                List.of(),
                                english,
                                mock(Clicker.class),
                                new ClickedMessage(1, List.of(), false))));
    }

    private static Optional<DayRange> range(String id) {
        return ComponentId.parse(id).flatMap(DayRange::of);
    }
}
