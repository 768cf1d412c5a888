package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.text.Texts;
import dev.paperboy.filter.FilterError;
import dev.paperboy.filter.FilterError.Expected;
import dev.paperboy.filter.FilterReading.Malformed;
import dev.paperboy.filter.FilterSyntax;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.List;

/** What is said about filters that cannot be read. */
class FilterErrorsTests {

    private final Texts texts = new Texts();

    FilterErrorsTests() throws IOException {}

    @ParameterizedTest
    @EnumSource
    void everyErrorHasAText(Expected expected) {
        String text =
                FilterErrors.text(
                        "cats dogs",
                        new FilterError(5, 9, expected, List.of("author")),
                        texts.english());
        assertThat(text)
                .startsWith("I cannot read this as a filter:\n```\ncats dogs\n     ^^^^\n```\n")
                .doesNotContain("{", "''");
    }

    @Test
    void theFieldsThatThereAreAreToldTheLikeliestFirst() {
        assertThat(textOf("cats auther:ng"))
                .contains("There is no field **auther**. There are `author`, ");
    }

    @Test
    void whatWasTypedDoesNoHarm() {
        assertThat(textOf("has:\"``` @everyone **x**\""))
                .doesNotContain("@everyone", "``` ", "ˋˋˋ @")
                .contains("\\*\\*x\\*\\*");
    }

    private String textOf(String typed) {
        FilterError error = ((Malformed) FilterSyntax.read(typed)).error();
        return FilterErrors.text(typed, error, texts.english());
    }
}
