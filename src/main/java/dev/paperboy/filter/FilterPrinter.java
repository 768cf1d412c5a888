package dev.paperboy.filter;

import dev.paperboy.filter.Filter.All;
import dev.paperboy.filter.Filter.Any;
import dev.paperboy.filter.Filter.Comparison;
import dev.paperboy.filter.Filter.Count;

import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;

/** Writes filters, with no more parentheses and quotation marks than are needed. */
final class FilterPrinter {

    private static final String OR = " OR ";

    /** What may stand in a value without quotation marks, besides letters and digits. */
    private static final String PLAIN = "-_.'+#/";

    private FilterPrinter() {}

    static String print(Filter filter) {
        return switch (filter) {
            case All(List<Filter> parts) -> joined(parts, " ");
            case Any(List<Filter> parts) -> joined(parts, OR);
            case Filter.Not(Filter part) -> "-" + inside(part, part instanceof All);
            case Filter.Word(String text) -> text;
            case Filter.Phrase(String words) -> '"' + words + '"';
            case Filter.Author(String name) -> field(Field.AUTHOR, name);
            case Filter.Organization(String name) -> field(Field.ORG, name);
            case Filter.Category(String code) -> field(Field.CAT, code);
            case Filter.Keyword(String words) -> field(Field.KEYWORD, words);
            case Filter.About(String topic) -> field(Field.TOPIC, topic);
            case Filter.Has(Filter.Thing thing) -> field(Field.HAS, Field.written(thing));
            case Filter.Since(Period age) -> field(Field.SINCE, Ages.print(age));
            case Count(Filter.Figure figure, Comparison comparison, int number) ->
                    Field.written(figure) + Comparisons.print(comparison) + number;
        };
    }

    private static String joined(List<Filter> parts, String operator) {
        return parts.stream()
                .map(part -> inside(part, part instanceof All && !operator.equals(OR)))
                .collect(Collectors.joining(operator));
    }

    private static String inside(Filter part, boolean wouldBlend) {
        String text = print(part);
        return wouldBlend || part instanceof Any ? "(" + text + ")" : text;
    }

    private static String field(Field field, String value) {
        return Field.written(field) + ":" + (isPlain(value) ? value : '"' + value + '"');
    }

    private static boolean isPlain(String value) {
        return value.codePoints()
                .allMatch(it -> Character.isLetterOrDigit(it) || PLAIN.indexOf(it) >= 0);
    }
}
