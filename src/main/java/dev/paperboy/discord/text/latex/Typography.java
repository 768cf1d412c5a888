package dev.paperboy.discord.text.latex;

/** Dashes, quotation marks and spaces that LaTeX writes with other signs. */
final class Typography {

    private static final int EM = 3;

    private final Prose prose;
    private final LatexText source;
    private int openQuotes;

    Typography(Prose prose) {
        this.prose = prose;
        this.source = prose.source;
    }

    /** A dash, unless it is a hyphen, an option of a command line, a rule or an arrow. */
    void dashes() {
        int units = run('-');
        char before = source.at(prose.at - 1);
        char after = source.at(prose.at + units);
        boolean isDash =
                units > 1
                        && units <= EM
                        && Character.isWhitespace(before) == Character.isWhitespace(after)
                        && before != '!'
                        && before != '<'
                        && after != '>';
        if (isDash) {
            prose.write(units == EM ? "—" : "–");
            prose.at += units;
        } else {
            prose.keep(units);
        }
    }

    /** Quotation marks of two signs; those of one are apostrophes and code as well. */
    void quotes() {
        int units = run(source.at(prose.at));
        if (units != 2) {
            prose.keep(units);
            return;
        }
        boolean isBacktick = source.at(prose.at) == '`';
        boolean isBefore = !Character.isWhitespace(source.at(prose.at + 2));
        boolean isAfter = isBehind(source.at(prose.at - 1));
        if (isBefore && (isBacktick ? !isAfter : !isAfter && openQuotes == 0)) {
            open();
        } else if (!isBacktick && isAfter && openQuotes > 0) {
            openQuotes--;
            write("”");
        } else {
            prose.keep(2);
        }
    }

    private void open() {
        if (source.hasQuoteEnd(prose.at + 2)) {
            openQuotes++;
            write("“");
        } else {
            prose.keep(2);
        }
    }

    private void write(String quote) {
        prose.write(quote);
        prose.at += 2;
    }

    private static boolean isBehind(char before) {
        return !Character.isWhitespace(before) && "([{-–—/\"“".indexOf(before) < 0;
    }

    /** A space that is not to be broken; before and between numbers "about" and "to". */
    void tilde() {
        char before = source.at(prose.at - 1);
        char after = source.at(prose.at + 1);
        boolean isBetweenNumbers = isNumber(before) && LatexText.isDigit(after);
        boolean isBehindDash = before == '-' && LatexText.isLetter(after);
        boolean isTie =
                (isBehindTie(before) || isBehindDash) && isAfterTie(after) && !isBetweenNumbers;
        if (isTie && !isBetweenVariables()) {
            prose.write(" ");
            prose.at++;
        } else {
            prose.keep(1);
        }
    }

    private static boolean isNumber(char sign) {
        return LatexText.isDigit(sign) || sign == '%';
    }

    private static boolean isBehindTie(char sign) {
        return Character.isLetterOrDigit(sign) || ")].,;:}%$'\"”’".indexOf(sign) >= 0;
    }

    private static boolean isAfterTie(char sign) {
        return Character.isLetterOrDigit(sign) || "([\\${'\"`-&".indexOf(sign) >= 0;
    }

    /** As in "x~N(0,1)". */
    private boolean isBetweenVariables() {
        int at = prose.at;
        return LatexText.isLetter(source.at(at - 1))
                && LatexText.isLetter(source.at(at + 1))
                && !Character.isLetterOrDigit(source.at(at - 2))
                && !Character.isLetterOrDigit(source.at(at + 2));
    }

    private int run(char sign) {
        int units = 1;
        while (prose.at + units < prose.end && source.at(prose.at + units) == sign) {
            units++;
        }
        return units;
    }
}
