package dev.paperboy.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {

    @Test
    void whiteSpaceOfAllKindsBecomesOneSpace() {
        assertThat(PlainText.of("  One\r\n  line\tof\u00a0a\u2028title\u3164\u0085 "))
                .isEqualTo("One line of a title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u001b", "\u202e", "\u2066", "\u200f", "\u061c", "\u200b", "\u200c",
                "\u200d", "\u2060", "\ufeff", "\u00ad", "\u034f", "\ufe0f", "\ue000", "\uffff",
                "\udb40\udc41"
            })
    void whatIsInvisibleOrChangesDirectionGoes(String sign) {
        assertThat(PlainText.of("re" + sign + "ad")).isEqualTo("read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩\u200d👩\u200d👧\u200d👦",
                "🏳\ufe0f\u200d🌈",
                "👍🏽",
                "🇩🇪",
                "❤\ufe0f",
                "Zoë Ångström",
                "e\u0301",
                "深度学习",
                "S* and A*, pass@1",
                "العربية"
            })
    void realTextStays(String text) {
        assertThat(PlainText.of(text)).isEqualTo(text);
    }

    @Test
    void halfACharacterIsShownAsUnknown() {
        assertThat(PlainText.of("a\ud800b\udc00")).isEqualTo("a\ufffdb\ufffd");
    }

    @Test
    void accentsDoNotPileUpOverOtherLines() {
        assertThat(PlainText.of("a" + "\u0301".repeat(50) + "b"))
                .isEqualTo("a" + "\u0301".repeat(4) + "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u202e", "\ufe0f", "\u200d", "\ue000", "\u034f"})
    void accentsDoNotPileUpWithSomethingInvisibleBetweenThem(String between) {
        assertThat(PlainText.of("a" + ("\u0301".repeat(3) + between).repeat(9) + "b"))
                .isEqualTo("a" + "\u0301".repeat(4) + "b");
    }

    @Test
    void cleaningTwiceChangesNothingMore() {
        assertThat(HostileTexts.some(1, 2_000))
                .allSatisfy(text ->
                        assertThat(PlainText.of(PlainText.of(text))).isEqualTo(PlainText.of(text)));
    }
}
