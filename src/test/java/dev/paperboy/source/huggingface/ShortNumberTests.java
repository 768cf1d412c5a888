package dev.paperboy.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortNumberTests {

    @ParameterizedTest
    @CsvSource({
        "47,47",
        "0,0",
        "-,0",
        "1.2k,1200",
        "32.8k,32800",
        "2K,2000",
        "1.25M,1250000",
        "'1,234',1234"
    })
    void numbersAreReadAsPeopleReadThem(String shown, int number) {
        assertThat(ShortNumber.parse(shown)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "k", "1.2", "-5", "Upvote", "1.2.3k", "99999999999", "9999999M", "12px"})
    void whatIsNoNumberIsNone(String shown) {
        assertThat(ShortNumber.parse(shown)).isNull();
    }
}
