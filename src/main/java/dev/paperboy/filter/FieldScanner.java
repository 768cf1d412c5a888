package dev.paperboy.filter;

import dev.paperboy.filter.Filter.Comparison;
import dev.paperboy.filter.Filter.Figure;
import dev.paperboy.filter.Filter.Thing;
import dev.paperboy.filter.FilterError.Expected;
import dev.paperboy.filter.Token.Term;

import org.jspecify.annotations.Nullable;

import java.time.Period;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a field with its value where a word begins. */
final class FieldScanner {

    private static final Pattern NUMBER = Pattern.compile("0*[0-9]{1,9}");

    private final String text;
    private final int from;
    private final String name;
    private final int end;

    /**
     * @param from where a word begins
     */
    FieldScanner(String text, int from) {
        this.text = text;
        this.from = from;
        this.end = Signs.endOfName(from, text);
        this.name = text.substring(from, end);
    }

    /** Null: there stands a word. */
    @Nullable Term read() throws Misread {
        Optional<Field> field = Field.named(name);
        if (field.isEmpty()) {
            refuseUnknown();
            return null;
        }
        if (field.get().isCounted()) {
            return count(field.get());
        }
        return Signs.is(':', end, text) ? valued(field.get()) : null;
    }

    private void refuseUnknown() throws Misread {
        boolean isField =
                Signs.is(':', end, text)
                        && (Signs.isLetterOrDigit(end + 1, text) || Signs.isQuote(end + 1, text));
        int number = Signs.endOfComparison(end, text);
        boolean isCount =
                number > end && Signs.isLetterOrDigit(number, text) && Field.isNearly(name);
        if (name.length() > 1 && (isField || isCount)) {
            throw new Misread(from, end, Expected.FIELD, Field.like(name));
        }
    }

    private @Nullable Term count(Field field) throws Misread {
        boolean hasColon = Signs.is(':', end, text);
        int sign = hasColon ? end + 1 : Signs.endOfBlanks(end, text);
        if (Signs.isComparing(sign, text)) {
            return count(field, sign);
        }
        if (hasColon) {
            throw new Misread(end, end + 1, Expected.COMPARISON);
        }
        return null;
    }

    private Term count(Field field, int sign) throws Misread {
        int signEnd = Signs.endOfComparison(sign, text);
        Optional<Comparison> comparison = Comparisons.read(text.substring(sign, signEnd));
        if (comparison.isEmpty()) {
            throw new Misread(sign, signEnd, Expected.COMPARISON);
        }
        int start = Signs.endOfBlanks(signEnd, text);
        int wordEnd = Signs.endOfWord(start, text);
        String number = Signs.withoutEnding(text.substring(start, wordEnd));
        if (!NUMBER.matcher(number).matches()) {
            throw new Misread(start, start + number.length(), Expected.NUMBER);
        }
        Figure figure = field == Field.UPVOTES ? Figure.UPVOTES : Figure.COMMENTS;
        return new Term(
                from,
                wordEnd,
                new Filter.Count(figure, comparison.get(), Integer.parseInt(number)));
    }

    private Term valued(Field field) throws Misread {
        int start = end + 1;
        if (Signs.isQuote(start, text)) {
            Quoted quoted = Quoted.at(start, text);
            return new Term(from, quoted.to(), filter(field, quoted.words(), start + 1));
        }
        int wordEnd = Signs.endOfWord(start, text);
        String value = Signs.withoutEnding(text.substring(start, wordEnd));
        if (!Signs.hasLetterOrDigit(value)) {
            throw new Misread(from, start, Expected.VALUE);
        }
        return new Term(from, wordEnd, filter(field, value, start));
    }

    private Filter filter(Field field, String value, int start) throws Misread {
        return switch (field) {
            case AUTHOR -> new Filter.Author(value);
            case ORG -> new Filter.Organization(value);
            case CAT -> new Filter.Category(value);
            case KEYWORD -> new Filter.Keyword(value);
            case TOPIC -> new Filter.About(value);
            case HAS -> new Filter.Has(thing(value, start));
            case SINCE -> new Filter.Since(age(value, start));
            case UPVOTES, COMMENTS -> throw new IllegalStateException(field + " has no value");
        };
    }

    private static Thing thing(String value, int start) throws Misread {
        Optional<Thing> thing = Field.thing(value);
        if (thing.isEmpty()) {
            throw new Misread(
                    start, start + value.length(), Expected.THING, Field.thingsLike(value));
        }
        return thing.get();
    }

    private static Period age(String value, int start) throws Misread {
        Optional<Period> age = Ages.read(value);
        if (age.isEmpty()) {
            throw new Misread(start, start + value.length(), Expected.AGE);
        }
        return age.get();
    }
}
