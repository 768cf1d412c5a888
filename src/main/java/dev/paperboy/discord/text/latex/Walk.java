package dev.paperboy.discord.text.latex;

import org.jspecify.annotations.Nullable;

/**
 * A walk through a part of a text, which writes what it means. {@link Prose} and {@link Formula}
 * tell how its signs are read; {@link Command}s read their own arguments with what is here.
 */
abstract sealed class Walk permits Prose, Formula {

    /** Deeper groups are nowhere seen but in texts made to harm. */
    private static final int DEEPEST = 24;

    /** Longer ones are no options. */
    private static final int LONGEST_OPTION = 200;

    final LatexText source;
    final int end;
    final StringBuilder shown = new StringBuilder();
    int at;
    private int depth;

    Walk(LatexText source, int from, int end, int depth) {
        this.source = source;
        this.at = from;
        this.end = end;
        this.depth = depth;
    }

    /** What all of it means. */
    final String all() {
        while (at < end) {
            step();
        }
        return shown.toString();
    }

    /** Reads at least one unit. */
    abstract void step();

    /** Writes what a command means that is not known. */
    abstract void unknown(String name);

    abstract boolean isFormula();

    final String prose(int from, int to) {
        return depth >= DEEPEST
                ? source.part(from, to)
                : new Prose(source, from, to, depth + 1).all();
    }

    final String formula(int from, int to) {
        return depth >= DEEPEST
                ? source.part(from, to)
                : new Formula(source, from, to, depth + 1).all();
    }

    /** Reads a command that is named by letters; stands at its backslash. */
    final void namedCommand() {
        int nameEnd = source.wordEnd(at + 1);
        String name = source.part(at + 1, nameEnd);
        boolean isStarred = source.at(nameEnd) == '*' && source.at(nameEnd + 1) == '{';
        at = isStarred ? nameEnd + 1 : nameEnd;
        Command command = Commands.named(name);
        if (command == null) {
            unknown(name);
        } else {
            command.write(this);
        }
    }

    /** Whether a whole group begins right here. */
    final boolean isAtGroup() {
        return groupEnd() != LatexText.NONE;
    }

    private int groupEnd() {
        if (at >= end || source.at(at) != '{') {
            return LatexText.NONE;
        }
        int closing = source.closing(at);
        return closing < end ? closing : LatexText.NONE;
    }

    /** The next argument as it is read here; empty if there is none. */
    final String argument() {
        return argument(isFormula());
    }

    final String proseArgument() {
        return argument(false);
    }

    private String argument(boolean asFormula) {
        at = source.afterSpace(at, end);
        int closing = groupEnd();
        if (closing != LatexText.NONE) {
            int from = at + 1;
            at = closing + 1;
            return asFormula ? formula(from, closing) : prose(from, closing);
        }
        if (at >= end) {
            return "";
        }
        if (source.at(at) == '{') {
            at++;
            return "";
        }
        return one();
    }

    /** What the next sign or command means. */
    private String one() {
        int before = shown.length();
        depth++;
        if (depth > DEEPEST) {
            shown.append(source.at(at++));
        } else {
            oneStep();
        }
        depth--;
        // What takes away the space before it, as a reference does, may leave less than there was.
        int from = Math.min(before, shown.length());
        String meaning = shown.substring(from);
        shown.setLength(from);
        return meaning;
    }

    private void oneStep() {
        if (source.at(at) == '\\') {
            step();
            return;
        }
        int point = source.part(at, Math.min(end, at + 2)).codePointAt(0);
        shown.appendCodePoint(point);
        at += Character.charCount(point);
    }

    /** The next group as it is written; null if there is none right here. */
    final @Nullable String sourceArgument() {
        int closing = groupEnd();
        if (closing == LatexText.NONE) {
            return null;
        }
        String argument = source.part(at + 1, closing);
        at = closing + 1;
        return argument;
    }

    /** Passes what stands in square brackets before a group; returns it, or null without. */
    final @Nullable String option() {
        int from = at;
        if (source.at(from) != '[') {
            return null;
        }
        int limit = Math.min(end, from + LONGEST_OPTION);
        for (int i = from + 1; i < limit; i++) {
            if (source.at(i) == ']') {
                at = i + 1;
                return source.part(from + 1, i);
            }
        }
        return null;
    }

    /** What only ends a command's name. */
    final void skipEmptyGroup() {
        if (source.at(at) == '{' && source.at(at + 1) == '}' && at + 1 < end) {
            at += 2;
        }
    }

    final void skipSpace() {
        at = source.afterSpace(at, end);
    }

    final void write(String text) {
        shown.append(text);
    }

    /** What has been written last; a space at the beginning. */
    final char last() {
        return shown.isEmpty() ? ' ' : shown.charAt(shown.length() - 1);
    }

    final void dropSpaceBefore() {
        int length = shown.length();
        while (length > 0 && Character.isWhitespace(shown.charAt(length - 1))) {
            length--;
        }
        shown.setLength(length);
    }

    /** Whether what was written last and what comes next are both parts of words. */
    final boolean isInWord() {
        return Character.isLetterOrDigit(last());
    }
}
