package dev.paperboy.search;

import dev.paperboy.filter.Filter;
import dev.paperboy.filter.Filter.Comparison;
import dev.paperboy.filter.Filter.Count;
import dev.paperboy.filter.Filter.Figure;
import dev.paperboy.filter.Filter.Has;
import dev.paperboy.filter.Filter.Since;
import dev.paperboy.filter.Filter.Thing;
import dev.paperboy.paper.PaperTrait;
import dev.paperboy.paper.PaperTrait.Extra;

import java.time.LocalDate;
import java.time.Period;

/** Says a part of a filter that is judged by what the catalogue knows in the catalogue's terms. */
final class KnownPart {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private KnownPart() {}

    /**
     * @throws IllegalArgumentException if the catalogue knows nothing of this part
     */
    static PaperTrait trait(Filter part, LocalDate today) {
        return switch (part) {
            case Count count -> trait(count);
            case Has(Thing thing) -> trait(thing);
            case Since(Period age) -> new PaperTrait.Since(first(today.minus(age)));
            default -> throw new IllegalArgumentException("The catalogue does not know " + part);
        };
    }

    private static PaperTrait trait(Count count) {
        Span span = Span.of(count.comparison(), count.number());
        return count.figure() == Figure.UPVOTES
                ? new PaperTrait.Upvotes(span.least(), span.most())
                : new PaperTrait.Comments(span.least(), span.most());
    }

    private static PaperTrait trait(Thing thing) {
        return switch (thing) {
            case CODE -> Extra.CODE;
            case PROJECT -> Extra.PROJECT;
            case MODELS -> Extra.MODELS;
            case VIDEO -> Extra.VIDEO;
        };
    }

    private static LocalDate first(LocalDate day) {
        return day.isBefore(FIRST_DAY) ? FIRST_DAY : day;
    }

    /** Numbers, both ends included. */
    private record Span(long least, long most) {

        static Span of(Comparison comparison, int number) {
            return switch (comparison) {
                case AT_LEAST -> new Span(number, Integer.MAX_VALUE);
                case MORE_THAN -> new Span(number + 1L, Integer.MAX_VALUE);
                case AT_MOST -> new Span(0, number);
                case LESS_THAN -> new Span(0, number - 1L);
                case EXACTLY -> new Span(number, number);
            };
        }
    }
}
