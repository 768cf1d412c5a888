package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.filter.FilterError;
import dev.paperboy.filter.FilterReading;
import dev.paperboy.filter.FilterSyntax;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.List;

class FilterErrorsTests {

    private final Language english = new Texts().english();

    FilterErrorsTests() throws IOException {}

    private String told(String typed) {
        return FilterSyntax.read(typed) instanceof FilterReading.Malformed(FilterError error)
                ? FilterErrors.text(typed, error, english)
                : "no error";
    }

    @Test
    void thePlaceIsMarked() {
        assertThat(told("agents foo:bar -code"))
                .contains("I do not know this field. There are `")
                .endsWith(
                        """
                        ```
                        agents foo:bar -code
                               ^^^
                        ```\
                        """);
    }

    @Test
    void whereSomethingIsMissingTheMarkStandsBehind() {
        assertThat(told("agents OR"))
                .startsWith("I expected something behind this OR.")
                .contains("\nagents OR\n")
                .contains("^");
    }

    @Test
    void ofALongTextTheSurroundingsAreShown() {
        String typed = "x".repeat(200) + " since:soon " + "y".repeat(200);

        assertThat(told(typed))
                .contains("since:soon y")
                .doesNotContain("x".repeat(60), "y".repeat(60));
    }

    @Test
    void noBacktickEndsTheBlock() {
        String told = told("```@everyone``` foo:bar");

        assertThat(told.substring(told.indexOf("```") + 3, told.lastIndexOf("```")))
                .doesNotContain("`");
    }

    @ParameterizedTest
    @EnumSource
    void eachErrorHasItsSentence(FilterError.Expected expected) {
        FilterError error = new FilterError(0, 1, expected, List.of("code"));

        assertThat(FilterErrors.text("x", error, english)).matches("(?s)[A-Z].{20,}```");
    }
}
