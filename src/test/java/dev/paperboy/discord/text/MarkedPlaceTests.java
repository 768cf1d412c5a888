package dev.paperboy.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/** How a place in a typed text is shown. */
class MarkedPlaceTests {

    @Test
    void theMarkStandsBelowThePlace() {
        assertThat(MarkedPlace.of("cats has:slides", 9, 15))
                .isEqualTo("```\ncats has:slides\n         ^^^^^^\n```");
    }

    @Test
    void whereSomethingIsMissingOneMarkShowsWhere() {
        assertThat(MarkedPlace.of("upvotes>=", 9, 9)).isEqualTo("```\nupvotes>=\n         ^\n```");
    }

    @Test
    void ofALongTextTheNeighbourhoodIsShown() {
        String text = "x".repeat(100) + "-" + "y".repeat(100);
        assertThat(MarkedPlace.of(text, 100, 101))
                .isEqualTo(
                        "```\n…"
                                + "x".repeat(16)
                                + "-"
                                + "y".repeat(19)
                                + "…\n"
                                + " ".repeat(17)
                                + "^\n```");
    }

    @Test
    void whateverIsTypedTheBlockHasTwoLinesAndEndsOnce() {
        for (String text : HostileTexts.some(1, 300).toList()) {
            for (int from : List.of(0, text.length() / 2, text.length())) {
                String block = MarkedPlace.of(text, from, Math.min(text.length(), from + 3));
                assertThat(block.lines()).as(text).hasSize(4);
                assertThat(block.substring(3, block.length() - 3)).doesNotContain("`", "<@");
                assertThat(block.codePoints().filter(Character::isISOControl))
                        .as(text)
                        .containsOnly((int) '\n');
            }
        }
    }
}
