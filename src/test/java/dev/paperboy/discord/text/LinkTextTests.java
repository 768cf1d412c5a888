package dev.paperboy.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.text.DiscordReading.Part;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTextTests {

    private static final WebAddress OURS = new WebAddress("https://ours.example/1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EvoArena: Tracking Memory Evolution",
                "Re:Form -- Reducing Human Priors",
                "S* is enough",
                "$\\nabla^2$DFT: a < b -> c",
                "Visual Counter Turing Test (VCT^2) and Index (V_AI)",
                "Why ↔ and ™ stay"
            })
    void ordinaryTitlesStayAsTheyAre(String title) {
        assertThat(LinkText.of(title)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "an [IDK] Token→an ［IDK］ Token",
                "A* and *B*→A∗ and ∗B∗",
                "the `Constitution`→the ˋConstitutionˋ",
                "<think> twice→‹think› twice",
                "https://evil.example→https∶//evil.example",
                "a :smile: of emoji→a ∶smile∶ of emoji",
                "🤗 Transformers 👩‍💻 rock ❤️→Transformers rock",
                "🎉→''",
                "1. Introduction→1․ Introduction",
                "2) Introduction→2․ Introduction",
                "# Heading→＃ Heading",
                "ends with \\→ends with ∖"
            })
    void whatWouldActAsMarkdownIsReplacedByWhatLooksLikeIt(String raw, String text) {
        assertThat(LinkText.of(raw)).isEqualTo(text);
    }

    @Test
    void whateverIsWrittenALinkLeadsWhereItShould() {
        assertThat(
                        HostileTexts.some(5, 1_500)
                                .map(raw -> LinkText.of(Clip.to(300, raw)))
                                .filter(text -> !text.isEmpty()))
                .allSatisfy(text -> {
                    String link = Markdown.link(text, OURS);
                    assertThat(DiscordReading.of(link))
                            .containsExactly(new Part("link", text, OURS.value()));
                    assertThat(DiscordReading.of(text)).extracting(Part::kind).containsOnly("text");
                    assertThat(text).doesNotContainPattern("\\p{IsEmoji_Presentation}");
                });
    }
}
