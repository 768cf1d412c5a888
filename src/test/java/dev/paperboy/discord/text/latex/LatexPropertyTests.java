package dev.paperboy.discord.text.latex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.text.HostileTexts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for every text, shown by many that are always the same. */
class LatexPropertyTests {

    private static final List<String> PIECES =
            List.of(
                    "\\",
                    "\\\\",
                    "{",
                    "}",
                    "{}",
                    "$",
                    "$$",
                    "\\$",
                    "^",
                    "_",
                    "~",
                    "\\(",
                    "\\)",
                    "\\[",
                    "\\]",
                    "[",
                    "]",
                    "`",
                    "``",
                    "''",
                    "\"",
                    "\\\"",
                    "\\'",
                    "-",
                    "--",
                    "*",
                    " ",
                    " ",
                    ".",
                    ",",
                    "\\textbf",
                    "\\textbf{",
                    "\\text{",
                    "\\frac",
                    "\\frac{",
                    "\\sqrt[",
                    "\\hat",
                    "\\not",
                    "\\left",
                    "\\cite",
                    "\\cite{",
                    "\\href{",
                    "\\url{https://a.example/",
                    "https://a.example/",
                    "\\textbackslash",
                    "\\textbackslash{}",
                    "\\textasciicircum",
                    "\\textunderscore",
                    "\\textasciitilde",
                    "\\textdollar",
                    "\\lbrace",
                    "\\rbrace",
                    "\\backslash ",
                    "\\unicode{x5c}",
                    "\\unicode{x7b}",
                    "\\unicode{x24}",
                    "\\alpha",
                    "\\ours",
                    "\\b",
                    "\\i",
                    "\\o",
                    "\\circ",
                    "circ",
                    "textbf",
                    "a",
                    "x",
                    "eta",
                    "word",
                    "12",
                    "C:",
                    "é",
                    "深",
                    "🎉");

    private static final Pattern MEANINGFUL = Pattern.compile("[\\\\${^_~`]|--|''");

    private static Stream<String> texts(long seed, int count) {
        Random random = new Random(seed);
        return Stream.generate(() -> text(random, random.nextInt(1, 25))).limit(count);
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    @Test
    void doingItTwiceChangesNothingMore() {
        assertThat(
                        Stream.concat(texts(1, 20_000), HostileTexts.some(2, 2_000))
                                .map(Latex::toUnicode))
                .allSatisfy(shown -> assertThat(Latex.toUnicode(shown)).isEqualTo(shown));
    }

    @Test
    void aTextWithoutSignsOfLatexStaysAsItIs() {
        assertThat(
                        Stream.concat(texts(3, 20_000), HostileTexts.some(4, 5_000))
                                .filter(text -> !MEANINGFUL.matcher(text).find()))
                .hasSizeGreaterThan(500)
                .allSatisfy(text -> assertThat(Latex.toUnicode(text)).isEqualTo(text));
    }

    /** Each is some seconds of work if it takes more time than in proportion to its length. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\",
                "{",
                "}",
                "$",
                "{}",
                "}{",
                "^",
                "x^{",
                "x_{",
                "$x",
                "$$",
                "\\(",
                "\\[",
                "[",
                "~",
                "`",
                "``",
                "''",
                "``a''",
                "--",
                "\\'",
                "\\\"",
                "\\hat",
                "\\not",
                "\\frac",
                "\\frac{",
                "\\sqrt[",
                "\\textbf{",
                "{\\em ",
                "$\\text{",
                "\\href{a}{",
                "\\cite[",
                "\\cite[a]",
                "\\left.",
                "\\v{",
                "\\textbackslash ",
                "\\textbackslash{}textbf{",
                "https://",
                "\\unicode{x5c}",
                "\\foo{a}",
                "\\foo["
            })
    @Timeout(30)
    void aLongTextIsReadInTheEnd(String piece) {
        String text = piece.repeat(100_000 / piece.length());

        String shown = Latex.toUnicode(text);

        assertThat(shown).hasSizeLessThanOrEqualTo(text.length() * 2);
    }
}
