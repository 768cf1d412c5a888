package dev.paperboy.discord.text.latex;

import java.util.regex.Pattern;

/** What stands above or below a line in formulas, in one line. */
final class Fractions {

    /** One number, letter or word, with its accents and scripts. */
    private static final Pattern SIMPLE = Pattern.compile("[\\p{L}\\p{N}\\p{M}.,′%]*");

    /** What an expression in parentheses may have before it, as a function has. */
    private static final Pattern CALL = Pattern.compile("[\\p{L}\\p{N}\\p{M}′]*\\([^()]*\\)");

    private Fractions() {}

    static void fraction(Walk walk) {
        String above = walk.argument();
        String below = walk.argument();
        walk.write(one(above) + "/" + one(below));
        if (Character.isLetterOrDigit(walk.source.at(walk.at))) {
            walk.write(" ");
        }
    }

    static void root(Walk walk) {
        String degree = walk.option();
        String radicand = walk.argument();
        walk.write((degree == null ? "" : Scripts.raised(degree)) + "√" + one(radicand));
    }

    static void choice(Walk walk) {
        String of = walk.argument();
        walk.write("(" + of + " choose " + walk.argument() + ")");
    }

    private static String one(String expression) {
        String text = expression.strip();
        return SIMPLE.matcher(text).matches() || CALL.matcher(text).matches()
                ? text
                : "(" + text + ")";
    }
}
