package dev.paperboy.discord.text.latex;

import java.util.Locale;
import java.util.Set;

/** The signs of a text among which there may be LaTeX, and formulas. */
final class Prose extends Walk {

    /** What has to be escaped in LaTeX. */
    private static final String ESCAPED = "%&#_${}";

    private static final Set<String> CONTRACTIONS = Set.of("s", "t", "re", "ve", "ll", "d", "m");

    private final Typography typography;

    Prose(LatexText source) {
        this(source, 0, source.length(), 0);
    }

    Prose(LatexText source, int from, int end, int depth) {
        super(source, from, end, depth);
        this.typography = new Typography(this);
    }

    @Override
    boolean isFormula() {
        return false;
    }

    @Override
    void step() {
        switch (source.at(at)) {
            case '\\' -> backslash();
            case '$' -> dollar();
            case '{' -> group();
            case '^', '_' -> script();
            case '~' -> typography.tilde();
            case '-' -> typography.dashes();
            case '`', '\'' -> typography.quotes();
            case 'h', 'H', 'w', 'W' -> address();
            default -> keep(1);
        }
    }

    /** Writes so many units as they are. */
    void keep(int units) {
        int next = Math.min(end, at + units);
        write(source.part(at, next));
        at = next;
    }

    private void address() {
        int addressEnd = Address.end(source, at, end);
        if (addressEnd > at) {
            write(Address.of(source.part(at, addressEnd)));
            at = addressEnd;
        } else {
            keep(1);
        }
    }

    private void dollar() {
        Dollars formula = Dollars.at(source, at, end);
        switch (formula) {
            case Dollars.Sign(int units) -> keep(units);
            case Dollars.Enclosing(int from, int to, int next) -> {
                at = next;
                write(formula(from, to).strip());
            }
        }
    }

    private void group() {
        boolean isCommand = source.at(at + 1) == '\\' && source.at(at + 2) != '\\';
        boolean isSeparator =
                LatexText.isDigit(source.at(at - 1))
                        && ",.".indexOf(source.at(at + 1)) >= 0
                        && source.at(at + 2) == '}';
        if (isAtGroup() && (isCommand || isSeparator)) {
            write(argument());
        } else {
            keep(1);
        }
    }

    /** Outside of formulas only what cannot be part of a name. */
    private void script() {
        boolean isRaised = source.at(at) == '^';
        char before = source.at(at - 1);
        boolean hasBase = Character.isLetterOrDigit(before) || ")]$".indexOf(before) >= 0;
        int sign = at++;
        if (hasBase && isAtGroup()) {
            int closing = source.closing(at);
            String argument = formula(at + 1, closing);
            at = closing + 1;
            write(isRaised ? Scripts.raised(degrees(argument)) : Scripts.lowered(argument));
        } else if (!(hasBase && isRaised && (number() || degree()))) {
            at = sign;
            keep(1);
        }
    }

    /** As in "10^-3". */
    private boolean number() {
        int digits = source.at(at) == '-' ? at + 1 : at;
        int to = digits;
        while (to < end && LatexText.isDigit(source.at(to))) {
            to++;
        }
        if (to > digits) {
            write(Scripts.raised(source.part(at, to)));
            at = to;
        }
        return to > digits;
    }

    /** As in "45^\\circ", whose backslash is lost at times. */
    private boolean degree() {
        int name = source.at(at) == '\\' ? at + 1 : at;
        int nameEnd = source.wordEnd(name);
        boolean isDegree = nameEnd <= end && source.part(name, nameEnd).equals("circ");
        if (isDegree) {
            write("°");
            at = nameEnd;
        }
        return isDegree;
    }

    private static String degrees(String argument) {
        return argument.equals("circ") ? "°" : argument;
    }

    private void backslash() {
        char sign = source.at(at + 1);
        int pathEnd = Address.pathEnd(source, at, end);
        if (at + 1 >= end) {
            keep(1);
        } else if (pathEnd > at) {
            keep(pathEnd - at);
        } else if (LatexText.isLetter(sign)) {
            letters();
        } else if (ESCAPED.indexOf(sign) >= 0) {
            at += 2;
            write(String.valueOf(sign));
        } else if (sign == '(' || sign == '[') {
            bracket(sign);
        } else {
            sign(sign);
        }
    }

    private void bracket(char bracket) {
        int to = source.formulaEnd(bracket, at + 2);
        if (to == LatexText.NONE || to >= end) {
            keep(2);
            return;
        }
        String formula = formula(at + 2, to).strip();
        at = to + 2;
        write(formula);
    }

    private void sign(char sign) {
        switch (sign) {
            case ' ', '\n', ',', ';', ':', '>' -> {
                at = Math.min(end, at + 2);
                write(sign == ':' && Character.isLetter(source.at(at)) ? "\\:" : " ");
            }
            case '!', '-', '/', '@' -> at = Math.min(end, at + 2);
            case '\\' -> doubled();
            default -> accent(sign);
        }
    }

    /** A line's end, unless it is an escaped backslash. */
    private void doubled() {
        if (Character.isWhitespace(source.at(at + 2))) {
            at = Math.min(end, at + 2);
            write(" ");
        } else {
            keep(2);
        }
    }

    private void accent(char sign) {
        String mark = Accents.ofSign(sign);
        int from = at;
        boolean isQuote = sign == '"' && source.quotesAreEscaped() && !isInWord();
        if (mark.isEmpty() || at + 2 >= end) {
            keep(2);
            return;
        }
        at += 2;
        boolean isApostrophe = sign == '\'' && isInWord() && CONTRACTIONS.contains(word());
        if (!isQuote && !isApostrophe && accented(mark)) {
            return;
        }
        at = from;
        if (sign == '"' || sign == '\'') {
            at += 2;
            write(String.valueOf(sign));
        } else {
            keep(2);
        }
    }

    private String word() {
        return source.part(at, Math.min(end, source.wordEnd(at)));
    }

    private boolean accented(String mark) {
        if (isAtGroup()) {
            write(Accents.on(argument(), mark));
            return true;
        }
        boolean isDotless = source.at(at) == '\\' && "ij".indexOf(source.at(at + 1)) >= 0;
        int letter = isDotless ? at + 1 : at;
        String accented = Accents.on(String.valueOf(source.at(letter)), mark);
        boolean isUsual = letter < end && accented.length() == 1;
        if (isUsual) {
            write(accented);
            at = letter + 1;
        }
        return isUsual;
    }

    private void letters() {
        int wordEnd = Math.min(end, source.wordEnd(at + 1));
        String name = source.part(at + 1, wordEnd);
        boolean isKnown = Commands.named(name) != null;
        if (!isKnown && name.length() == 1) {
            letter(name, wordEnd);
        } else if (!isKnown && isInWord() && source.at(wordEnd) != '{') {
            // As "and\or", which is no LaTeX.
            keep(wordEnd - at);
        } else {
            namedCommand();
        }
    }

    /** An accent, or what is left of a Greek letter whose backslash was read as one. */
    private void letter(String name, int nameEnd) {
        int from = at;
        at = nameEnd;
        if (!isAtGroup()) {
            at = from;
            keep(2);
            return;
        }
        String greek = Commands.greek(name + source.part(at + 1, source.closing(at)));
        String mark = Accents.ofLetter(name.charAt(0));
        if (!greek.isEmpty()) {
            at = source.closing(at) + 1;
            write(greek);
        } else if (mark.isEmpty()) {
            at = from;
            keep(2);
        } else {
            write(Accents.on(argument(), mark));
        }
    }

    @Override
    void unknown(String name) {
        if (!(isAtGroup() || source.at(at) == '[')) {
            write(name);
            return;
        }
        option();
        boolean isName = name.equals(name.toUpperCase(Locale.ROOT));
        StringBuilder meaning = new StringBuilder(isName ? name : "");
        while (isAtGroup()) {
            String argument = argument();
            meaning.append(meaning.isEmpty() || isName ? "" : " ").append(argument);
        }
        write(meaning.isEmpty() ? name : meaning.toString());
    }
}
