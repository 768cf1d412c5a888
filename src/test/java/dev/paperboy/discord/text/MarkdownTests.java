package dev.paperboy.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.text.DiscordReading.Part;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class MarkdownTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "EvoArena: Tracking Memory Evolution for Robust LLM Agents in Dynamic Environments",
                "Robust-U1: Can MLLMs Self-Recover Corrupted Content? (v2)",
                "pass@1 rises by 3.5% - to 28.4x at 1M context, said one & all",
                "Für Zoë: 深度学习"
            })
    void ordinaryTextStaysAsItIs(String text) {
        assertThat(Markdown.inline(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "S* beats A*→S\\* beats A\\*",
                "snake_case_name→snake\\_case\\_name",
                "<think>→\\<think>",
                "[x](https://evil.example)→\\[x\\](https\\://evil.example)",
                "# Heading→\\# Heading",
                "- item→\\- item",
                "-# small→\\-# small",
                "> quote→\\> quote",
                "1. item→1\\. item",
                "23\\%→23\\\\%",
                ":smile:→\\:smile:",
                "join discord.gg/x→join discord\\.gg/x",
                "@everyone→＠everyone",
                "<@123>→\\<＠123>"
            })
    void syntaxIsEscaped(String raw, String escaped) {
        assertThat(Markdown.inline(raw)).isEqualTo(escaped);
    }

    @Test
    void whateverIsWrittenIsReadAsTextOnly() {
        assertThat(HostileTexts.some(3, 1_500).filter(raw -> !PlainText.of(raw).isEmpty()))
                .allSatisfy(raw ->
                        assertThat(DiscordReading.of(Markdown.inline(raw)))
                                .containsExactly(new Part("text", read(raw), "")));
    }

    @Test
    void whatFollowsIsNotDrawnIn() {
        assertThat(HostileTexts.some(4, 500))
                .allSatisfy(raw ->
                        assertThat(
                                        DiscordReading.of(
                                                "**by** "
                                                        + Markdown.inline(raw)
                                                        + " [us](https://ours.example)"))
                                .extracting(Part::kind)
                                .isEqualTo(List.of("strong", "text", "link")));
    }

    private static String read(String raw) {
        return PlainText.of(raw).replaceAll("(?i)(?<=<)@|@(?=everyone|here)", "＠");
    }
}
