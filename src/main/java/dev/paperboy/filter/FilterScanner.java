package dev.paperboy.filter;

import dev.paperboy.filter.FilterError.Expected;
import dev.paperboy.filter.Token.Close;
import dev.paperboy.filter.Token.End;
import dev.paperboy.filter.Token.Minus;
import dev.paperboy.filter.Token.Open;
import dev.paperboy.filter.Token.Or;
import dev.paperboy.filter.Token.Term;

import org.jspecify.annotations.Nullable;

/** Cuts the text of a filter into pieces; each call reads the next. */
final class FilterScanner {

    private final String text;
    private int at;

    /** A minus that the next piece has to follow at once; null: the last piece was none. */
    private @Nullable Minus glued;

    FilterScanner(String text) {
        this.text = text;
    }

    /** The next piece; at the end always {@link End}. */
    Token next() throws Misread {
        Token token = null;
        while (token == null) {
            token = read();
        }
        glued = token instanceof Minus minus && minus.to() == minus.from() + 1 ? minus : null;
        return token;
    }

    /** Null: what was there means nothing. */
    private @Nullable Token read() throws Misread {
        at = Signs.endOfBlanks(at, text);
        if (at == text.length()) {
            return new End(at, at);
        }
        char first = text.charAt(at);
        if (first == '(') {
            return new Open(at, ++at);
        }
        if (first == ')') {
            return new Close(at, ++at);
        }
        if (Signs.isQuote(first)) {
            return phrase();
        }
        if (Signs.isMinus(first)) {
            return minus(first);
        }
        return Signs.isComparing(first) ? nothing(at + 1) : word();
    }

    private Token phrase() throws Misread {
        int from = at;
        Quoted quoted = Quoted.at(from, text);
        at = quoted.to();
        return new Term(from, at, new Filter.Phrase(quoted.words()));
    }

    private @Nullable Token minus(char sign) throws Misread {
        boolean isAlone =
                at + 1 == text.length()
                        || Signs.isBlank(text.charAt(at + 1))
                        || text.charAt(at + 1) == ')';
        if (!isAlone) {
            return new Minus(at, ++at);
        }
        if (Signs.isDash(sign)) {
            return nothing(at + 1);
        }
        throw new Misread(at, at + 1, Expected.TERM_AFTER_MINUS);
    }

    private @Nullable Token word() throws Misread {
        Token field = new FieldScanner(text, at).read();
        if (field != null) {
            at = field.to();
            return field;
        }
        int from = at;
        int end = Signs.endOfWord(from, text);
        String word = Signs.withoutEnding(text.substring(from, end));
        if (word.equals("AND") || !Signs.hasLetterOrDigit(word)) {
            return nothing(end);
        }
        at = end;
        return switch (word) {
            case "OR" -> new Or(from, from + word.length());
            case "NOT" -> new Minus(from, from + word.length());
            default -> new Term(from, from + word.length(), new Filter.Word(word));
        };
    }

    private @Nullable Token nothing(int end) throws Misread {
        if (glued != null) {
            throw new Misread(glued, Expected.TERM_AFTER_MINUS);
        }
        at = end;
        return null;
    }
}
