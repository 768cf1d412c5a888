package dev.paperboy.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Stream;

/** What would be found in a text that is wrong. */
class WrittenTextTests {

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("I can't find {0}", "has a single apostrophe"),
                Arguments.of("{0} of {1", "is malformed"),
                Arguments.of("{0,choice,1#one|1#two}", "ascend"),
                Arguments.of("{0,choice,1#one|0#none}", "ascend"),
                Arguments.of("{0,choice,1#one|1<{0} {1,choice,0#a}}", "choice inside a choice"),
                Arguments.of("one ''{0}'' '{'1'}'", "has a single apostrophe"),
                Arguments.of("  ", "is blank"),
                Arguments.of("one ", "begins or ends with a blank"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsFound(String pattern, String fault) {
        assertThat(new WrittenText("key", pattern).faults())
                .anySatisfy(found -> assertThat(found).contains(fault));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one",
                "Hugging Face''s {0}",
                "{1,choice,0#|1# and one|1< and {1}} of {0}",
                "`/search` **{0}** <https://arxiv.org/abs/{0}>"
            })
    void whatIsRightIsNotFoundFaultWith(String pattern) {
        assertThat(new WrittenText("key", pattern).faults()).isEmpty();
    }

    @Test
    void keysThatNobodyUsesAreFound() {
        KeysInCode code = KeysInCode.read();

        assertThat(code.uses("history.gap.weekend")).isTrue();
        assertThat(code.uses("digest.unknown-zone.blank")).isTrue();
        assertThat(code.uses("history.gap.made-up")).isFalse();
        assertThat(code.uses("digest.made-up")).isFalse();
        assertThat(code.uses("digest.why.made-up")).isFalse();
    }
}
