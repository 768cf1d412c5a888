package dev.paperboy.discord.text;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts as somebody might write them who wants to do harm, always the same ones. */
public final class HostileTexts {

    private static final List<String> PIECES =
            List.of(
                    "**",
                    "*",
                    "_",
                    "__",
                    "~~",
                    "`",
                    "```",
                    "|",
                    "||",
                    "\\",
                    "[",
                    "]",
                    "(",
                    ")",
                    "<",
                    ">",
                    ">>> ",
                    "> ",
                    "# ",
                    "### ",
                    "-# ",
                    "- ",
                    "* ",
                    "+ ",
                    "1. ",
                    "12) ",
                    "@",
                    "#",
                    ":",
                    "://",
                    "\n",
                    "\r\n",
                    "\t",
                    " ",
                    " ",
                    " ",
                    "\u2028",
                    "\u00a0",
                    "\u0000",
                    "\u0007",
                    "\u001b[31m",
                    "\u0085",
                    "@everyone",
                    "@here",
                    "@Everyone",
                    "<@123456789>",
                    "<@!1>",
                    "<@&123>",
                    "<#123>",
                    "<id:customize>",
                    "<t:0:R>",
                    "<:a:1>",
                    "<a:b:2>",
                    "</cmd:1>",
                    ":smile:",
                    "::",
                    "https://evil.example/x",
                    "HTTP://EVIL.EXAMPLE",
                    "discord.gg/evil",
                    "discordapp.com/invite/x",
                    "discord://-/x",
                    "<https://evil.example>",
                    "<mailto:a@b.example>",
                    "<+123456>",
                    "](https://evil.example)",
                    "[x](https://evil.example)",
                    "[x](<https://evil.example>)",
                    "](https://evil.example) [",
                    "javascript:alert(1)",
                    "\u202e",
                    "\u2066",
                    "\u2069",
                    "\u200f",
                    "\u061c",
                    "\u200b",
                    "\u200c",
                    "\u200d",
                    "\u2060",
                    "\ufeff",
                    "\u00ad",
                    "\u034f",
                    "\u115f",
                    "\u3164",
                    "\u2800",
                    "\ufe0f",
                    "\ufe0e",
                    "\udb40\udc41",
                    "\ud800",
                    "\udc00",
                    "\uffff",
                    "\ue000",
                    "\ufffc",
                    "👩\u200d👩\u200d👧\u200d👦",
                    "🏳\ufe0f\u200d🌈",
                    "👍🏽",
                    "🇩🇪",
                    "1\ufe0f\u20e3",
                    "⭐",
                    "™\ufe0f",
                    "e\u0301",
                    "a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309",
                    "ﷺ",
                    "深度学习",
                    "模型",
                    "한국어",
                    "ประเทศไทย",
                    "العربية",
                    "עברית",
                    "𝔸𝕀",
                    "$\\nabla^2$",
                    "{0}",
                    "'{1}'",
                    "%s",
                    "S*",
                    "A*",
                    "pass@1",
                    "V_AI",
                    "23\\%",
                    "<think>",
                    "a",
                    "word",
                    "Models",
                    "of",
                    "42",
                    ".");

    private HostileTexts() {}

    /** So many texts made of pieces, and some that are long. */
    public static Stream<String> some(long seed, int count) {
        Random random = new Random(seed);
        return Stream.concat(
                longOnes(),
                Stream.generate(() -> made(random, random.nextInt(1, 30))).limit(count));
    }

    private static Stream<String> longOnes() {
        return Stream.of(
                        "*",
                        "\\",
                        "[",
                        "深",
                        "🎉",
                        "👩\u200d",
                        "a\u0301",
                        "\u0301",
                        ":/",
                        "@here",
                        "word ",
                        "W")
                .map(piece -> piece.repeat(10_000 / piece.length()));
    }

    private static String made(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
