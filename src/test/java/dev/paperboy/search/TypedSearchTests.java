package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.filter.FilterSyntax;
import dev.paperboy.search.TypedSearch.Filtered;
import dev.paperboy.search.TypedSearch.Malformed;
import dev.paperboy.search.TypedSearch.Plain;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How what is typed into a search is to be answered. */
class TypedSearchTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sparse attention",
                "\"attention is all you need\"",
                "LoRA: low-rank adaptation",
                "agents (ours)",
                "a - b",
                "foo:bar",
                "2312.00752",
                "an unclosed \"quote",
                ""
            })
    void wordsAndTitlesStayAsTheyAre(String typed) {
        assertThat(TypedSearch.of(typed)).isEqualTo(new Plain(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "sparse attention cat:cs.CL         | sparse attention | cat:cs.CL",
                "GPT-4 -style                       | GPT-4            | -style",
                "LoRA: low-rank has:code            | LoRA low-rank    | has:code",
                "cats author:Ng -(dogs OR birds)    | cats             | author:Ng -(dogs OR"
                        + " birds)",
                "big \"world model\" agents         | big world model agents | \"world model\"",
                "\"world model\" since:7d           | ''               | \"world model\" since:7d",
                "upvotes>=20                        | ''               | upvotes>=20",
                "papers about upvotes>=20           | ''               | upvotes>=20",
                "what papers topic:dogs             | dogs             | topic:dogs",
                "the 王 upvotes>=20                 | the 王           | upvotes>=20",
                "cats OR dogs                       | ''               | cats OR dogs",
                "topic:\"efficient inference\" -x   | efficient inference | topic:\"efficient"
                        + " inference\" -x",
                "cats topic:dogs                    | cats             | topic:dogs",
                "-topic:dogs                        | ''               | -topic:dogs"
            })
    void aFilterIsPartedIntoWordsAndConditions(String typed, String words, String conditions) {
        Filtered filtered = (Filtered) TypedSearch.of(typed);
        assertThat(filtered.words()).isEqualTo(words);
        assertThat(FilterSyntax.print(filtered.conditions())).isEqualTo(conditions);
        assertThat(filtered.hasConditionsOnly()).isEqualTo(words.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cats has:slides", "cats -dogs (", "upvotes>=many"})
    void whatIsPlainlyMeantAsAFilterMayBeNone(String typed) {
        assertThat(TypedSearch.of(typed)).isInstanceOf(Malformed.class);
    }
}
