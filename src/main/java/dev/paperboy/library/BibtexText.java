package dev.paperboy.library;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Strangers' text as a value between braces in a BibTeX file: what has a meaning to LaTeX is
 * escaped, and braces always balance, since BibTeX counts even escaped ones.
 */
final class BibtexText {

    /** No longer piece is looked at as one formula or emphasis. */
    private static final int LONGEST_PIECE = 300;

    /** What titles hold inside an emphasis is rarely emphasised again. */
    private static final int DEEPEST = 3;

    private static final Pattern MATH =
            Pattern.compile("\\$([^$\\s](?:[^$]{0," + LONGEST_PIECE + "}[^$\\s])?)\\$(?!\\d)");

    /** An accent on a letter, as people write it: {@code \'e}, {@code \"{o}}, {@code {\v{c}}}. */
    private static final Pattern ACCENT =
            Pattern.compile(
                    "\\{?(\\\\[`'^\"~=.])(?:\\{(\\p{Alpha})}|(\\p{Alpha}))}?"
                            + "|\\{?(\\\\[uvHcdbkr])\\{(\\p{Alpha})}}?");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([&%_#$])");

    private static final Pattern SIGN =
            Pattern.compile(
                    "\\\\(ss|o|O|l|L|ae|AE|oe|OE|aa|AA|i|j|ldots|dots|LaTeX|TeX|textpertenthousand"
                            + "|textperthousand|texttrademark|textregistered|textdegree)"
                            + "(?!\\p{Alpha})(?:\\{})?");

    private static final Pattern EMPHASIS =
            Pattern.compile(
                    "\\\\(textsc|textbf|textit|texttt|textrm|textsf|textsl|emph|underline|text)"
                            + "\\{([^{}]{1,"
                            + LONGEST_PIECE
                            + "})}");

    /**
     * Braces as LaTeX has them around what must stay as it is written: {@code {BERT}}, {@code
     * {{BERT}}}, {@code Mus{é}e}. Those around other things are meant to be seen.
     */
    private static final Pattern GROUP =
            Pattern.compile(
                    "(\\{{1,3})(?=[^{}]*[\\p{L}&&[^a-z]])([\\p{L}\\p{N}\\p{M} '’.:/+-]{1,"
                            + LONGEST_PIECE
                            + "})(}{1,3})");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    /** BibTeX styles make the others small. */
    private static final Pattern CAPITALS =
            Pattern.compile(".+\\p{Lu}.*|\\p{Lu}.*\\p{N}.*|(?![AI]$)\\p{Lu}", Pattern.DOTALL);

    private final String text;
    private final boolean latex;
    private final int depth;
    private final StringBuilder written = new StringBuilder();
    private int at;

    private BibtexText(String text, boolean latex, int depth) {
        this.text = text;
        this.latex = latex;
        this.depth = depth;
    }

    /** Plain text, every sign of which is meant as it is. */
    static String plain(String text) {
        return new BibtexText(CleanLine.of(text), false, 1).write();
    }

    /**
     * A title, which may hold LaTeX: harmless LaTeX stays, and capitals are kept from styles that
     * would make them small.
     */
    static String title(String latex) {
        return new BibtexText(CleanLine.of(latex), true, 0).write();
    }

    private String write() {
        while (at < text.length()) {
            if (!(latex && writesLatex()) && !writes(WORD, this::word)) {
                int point = text.codePointAt(at);
                written.append(escaped(point));
                at += Character.charCount(point);
            }
        }
        return written.toString();
    }

    private boolean writesLatex() {
        return writes(MATH, BibtexText::math)
                || writes(ACCENT, BibtexText::accent)
                || writes(ESCAPED, MatchResult::group)
                || writes(GROUP, BibtexText::group)
                || writes(SIGN, sign -> "{\\" + sign.group(1) + "}")
                || (depth < DEEPEST && writes(EMPHASIS, this::emphasis));
    }

    /**
     * Writes what stands here, if it is of this kind.
     *
     * @param form empty if it must not stay as it is
     */
    private boolean writes(Pattern kind, Function<MatchResult, String> form) {
        Matcher matcher = kind.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return false;
        }
        String formed = form.apply(matcher);
        if (formed.isEmpty()) {
            return false;
        }
        written.append(formed);
        at = matcher.end();
        return true;
    }

    private static String math(MatchResult math) {
        return BibtexMath.isHarmless(math.group(1)) ? "{" + math.group() + "}" : "";
    }

    private static String accent(MatchResult accent) {
        String mark = accent.group(1) == null ? accent.group(4) : accent.group(1);
        String letter = accent.group(2) == null ? accent.group(3) : accent.group(2);
        return "{" + mark + "{" + (letter == null ? accent.group(5) : letter) + "}}";
    }

    /** One pair is enough. */
    private static String group(MatchResult group) {
        return group.group(1).length() == group.group(3).length() ? "{" + group.group(2) + "}" : "";
    }

    /** Between braces nothing is made small, so that its own capitals need none. */
    private String emphasis(MatchResult emphasis) {
        String inner = new BibtexText(emphasis.group(2), true, depth + 1).write();
        return "\\" + emphasis.group(1) + "{" + inner + "}";
    }

    private String word(MatchResult word) {
        String letters = word.group();
        boolean kept = latex && depth == 0 && CAPITALS.matcher(letters).matches();
        return kept ? "{" + letters + "}" : letters;
    }

    private static String escaped(int point) {
        return switch (point) {
            case '&', '%', '_', '#', '$' -> "\\" + Character.toString(point);
            case '\\' -> "{\\textbackslash}";
            case '{' -> "{\\textbraceleft}";
            case '}' -> "{\\textbraceright}";
            case '~' -> "{\\textasciitilde}";
            case '^' -> "{\\textasciicircum}";
            default -> Character.toString(point);
        };
    }
}
