package dev.paperboy.filter;

import dev.paperboy.filter.FilterError.Expected;
import dev.paperboy.filter.Token.Close;
import dev.paperboy.filter.Token.End;
import dev.paperboy.filter.Token.Minus;
import dev.paperboy.filter.Token.Open;
import dev.paperboy.filter.Token.Or;
import dev.paperboy.filter.Token.Term;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes a tree of the pieces of a text; parentheses are kept where they make a difference. */
final class FilterParser {

    private final FilterScanner scanner;
    private Token next;
    private int terms;
    private int depth;

    private FilterParser(String text) throws Misread {
        this.scanner = new FilterScanner(text);
        this.next = scanner.next();
    }

    static FilterReading read(String text) {
        try {
            FilterParser parser = new FilterParser(text);
            return parser.next instanceof End
                    ? new FilterReading.Blank()
                    : new FilterReading.Read(parser.whole());
        } catch (Misread misread) {
            return new FilterReading.Malformed(misread.error());
        }
    }

    private Filter whole() throws Misread {
        Filter filter = any();
        if (next instanceof Close) {
            throw new Misread(next, Expected.OPENING_PARENTHESIS);
        }
        return filter;
    }

    private Filter any() throws Misread {
        List<Filter> parts = new ArrayList<>();
        parts.add(all(Expected.TERM_BEFORE_OR, next));
        while (next instanceof Or or) {
            advance();
            parts.add(all(Expected.TERM_AFTER_OR, or));
        }
        return joined(parts, Filter.Any::new);
    }

    /**
     * @param orElse what is wrong at the operator where there is no term
     */
    private Filter all(Expected orElse, Token operator) throws Misread {
        List<Filter> parts = new ArrayList<>();
        while (!(next instanceof Or || next instanceof Close || next instanceof End)) {
            parts.add(part());
        }
        if (parts.isEmpty()) {
            throw new Misread(operator, orElse);
        }
        return joined(parts, Filter.All::new);
    }

    private Filter part() throws Misread {
        Token token = next;
        advance();
        return switch (token) {
            case Minus minus -> excluded(minus);
            case Open open -> inParentheses(open);
            case Term term -> counted(term);
            case Or _, Close _, End _ ->
                    throw new IllegalStateException("Nothing begins with " + token);
        };
    }

    private Filter excluded(Minus minus) throws Misread {
        if (next instanceof Or || next instanceof Close || next instanceof End) {
            throw new Misread(minus, Expected.TERM_AFTER_MINUS);
        }
        descend(minus);
        Filter part = part();
        depth--;
        return new Filter.Not(part);
    }

    private Filter inParentheses(Open open) throws Misread {
        if (next instanceof Close) {
            throw new Misread(open.from(), next.to(), Expected.TERM_IN_PARENTHESES);
        }
        descend(open);
        if (next instanceof End) {
            throw new Misread(open, Expected.CLOSING_PARENTHESIS);
        }
        Filter filter = any();
        if (!(next instanceof Close)) {
            throw new Misread(open, Expected.CLOSING_PARENTHESIS);
        }
        advance();
        depth--;
        return filter;
    }

    private Filter counted(Term term) throws Misread {
        terms++;
        if (terms > FilterSyntax.MOST_TERMS) {
            throw new Misread(term, Expected.FEWER_TERMS);
        }
        return term.filter();
    }

    private void descend(Token at) throws Misread {
        depth++;
        if (depth > FilterSyntax.DEEPEST) {
            throw new Misread(at, Expected.LESS_DEPTH);
        }
    }

    private void advance() throws Misread {
        next = scanner.next();
    }

    private static Filter joined(List<Filter> parts, Function<List<Filter>, Filter> node) {
        return parts.size() == 1 ? parts.getFirst() : node.apply(parts);
    }
}
