package dev.paperboy.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClipTests {

    @Test
    void whatFitsStays() {
        assertThat(Clip.to(5, "12345")).isEqualTo("12345");
    }

    @Test
    void aSentenceNearTheEndIsTheBestCut() {
        assertThat(Clip.to(40, "Agents can read papers now. They like it a lot."))
                .isEqualTo("Agents can read papers now. …");
    }

    @Test
    void anEarlySentenceIsPassedOver() {
        assertThat(Clip.to(30, "Yes. Agents can read all the papers now"))
                .isEqualTo("Yes. Agents can read all the…");
    }

    @Test
    void aNumberIsNotCut() {
        assertThat(Clip.to(20, "An average gain of 39.6% on it")).isEqualTo("An average gain of…");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "34→Agents can read all (old and new, too) papers→Agents can read all…",
                "34→Agents can read all “old and new ones” now→Agents can read all…",
                "34→Agents can read all f(old and new) papers→Agents can read all…",
                "34→Agents can read all [old] and (new) papers→Agents can read all [old] and…",
                "36→Agents can read in [0, 1) and more papers→Agents can read in [0, 1) and more…",
                "24→Agents can read, write, and know→Agents can read, write…",
                "20→The norm of it is ≤ 5 in all of it→The norm of it is…",
                "22→The norm of it is n + m in all of it→The norm of it is n…",
                "22→Papers and agents – both of them→Papers and agents…",
                "22→(Papers and agents and all others)→(Papers and agents…"
            })
    void nothingHangsOpenAtACutWhereItCanBeHelped(int most, String text, String cut) {
        assertThat(Clip.to(most, text)).isEqualTo(cut);
    }

    @Test
    void aSentenceThatEndsInAnOpenBracketIsNoPlaceToCut() {
        assertThat(Clip.to(40, "Agents read papers now (All of them. Or a few) at home."))
                .isEqualTo("Agents read papers now…");
    }

    @Test
    void textWithoutSpacesIsCutBetweenCharacters() {
        assertThat(Clip.to(5, "深度学习模型")).isEqualTo("深度学习…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩\u200d👩\u200d👧\u200d👦", "🇩🇪", "👍🏽", "e\u0301", "𝔸"})
    void noCutGoesThroughWhatIsSeenAsOneCharacter(String character) {
        String text = character.repeat(20);

        for (int most = 1; most < text.length(); most++) {
            String cut = Clip.to(most, text);
            assertThat(cut).hasSizeLessThanOrEqualTo(most).endsWith("…");
            assertThat(cut.substring(0, cut.length() - 1).replace(character, "")).isEmpty();
        }
    }

    @Test
    void nothingComesOutLonger() {
        assertThat(HostileTexts.some(2, 500))
                .allSatisfy(text -> {
                    for (int most : new int[] {1, 2, 3, 10, 80, 300}) {
                        assertThat(Clip.to(most, text)).hasSizeLessThanOrEqualTo(most);
                    }
                });
    }
}
