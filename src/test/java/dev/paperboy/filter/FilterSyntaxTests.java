package dev.paperboy.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.filter.Filter.About;
import dev.paperboy.filter.Filter.All;
import dev.paperboy.filter.Filter.Any;
import dev.paperboy.filter.Filter.Author;
import dev.paperboy.filter.Filter.Category;
import dev.paperboy.filter.Filter.Comparison;
import dev.paperboy.filter.Filter.Count;
import dev.paperboy.filter.Filter.Figure;
import dev.paperboy.filter.Filter.Has;
import dev.paperboy.filter.Filter.Keyword;
import dev.paperboy.filter.Filter.Not;
import dev.paperboy.filter.Filter.Organization;
import dev.paperboy.filter.Filter.Phrase;
import dev.paperboy.filter.Filter.Since;
import dev.paperboy.filter.Filter.Thing;
import dev.paperboy.filter.Filter.Word;
import dev.paperboy.filter.FilterError.Expected;
import dev.paperboy.filter.FilterReading.Blank;
import dev.paperboy.filter.FilterReading.Malformed;
import dev.paperboy.filter.FilterReading.Read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Period;
import java.util.List;

/** How filters are read and written. */
class FilterSyntaxTests {

    @Test
    void wordsSideBySideAreAllAskedFor() {
        assertThat(read("agents tool-use")).isEqualTo(all(word("agents"), word("tool-use")));
    }

    @Test
    void orReachesFartherThanNeighbourhood() {
        assertThat(read("a1 b1 OR c1 d1"))
                .isEqualTo(any(all(word("a1"), word("b1")), all(word("c1"), word("d1"))));
    }

    @Test
    void parenthesesHoldTogether() {
        assertThat(read("a1 (b1 OR c1)d1"))
                .isEqualTo(all(word("a1"), any(word("b1"), word("c1")), word("d1")));
    }

    @Test
    void aMinusExcludesWhatFollowsItAtOnce() {
        assertThat(read("agents -robot -\"self driving\" -(cat:cs.RO OR org:x) --y"))
                .isEqualTo(
                        all(
                                word("agents"),
                                new Not(word("robot")),
                                new Not(new Phrase("self driving")),
                                new Not(any(new Category("cs.RO"), new Organization("x"))),
                                new Not(new Not(word("y")))));
    }

    @Test
    void aFilterMayExcludeOnly() {
        assertThat(read("-robots")).isEqualTo(new Not(word("robots")));
    }

    @Test
    void andAndNotMayBeWritten() {
        assertThat(read("agents AND NOT robots"))
                .isEqualTo(all(word("agents"), new Not(word("robots"))));
    }

    @Test
    void operatorsInSmallLettersAreWords() {
        assertThat(read("this or that")).isEqualTo(all(word("this"), word("or"), word("that")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a b\"", "“a b”", "„a b“", "«a b»", "»a  b«", "\" a\tb \""})
    void allQuotationMarksMeanTheSame(String text) {
        assertThat(read(text)).isEqualTo(new Phrase("a b"));
    }

    @Test
    void fieldsTakeAWordOrWordsInQuotationMarks() {
        assertThat(read("author:Hinton ORG:\"Google DeepMind\" Cat:cs keyword:„world model“"))
                .isEqualTo(
                        all(
                                new Author("Hinton"),
                                new Organization("Google DeepMind"),
                                new Category("cs"),
                                new Keyword("world model")));
        assertThat(read("topic:\"efficient LLM inference\""))
                .isEqualTo(new About("efficient LLM inference"));
    }

    @ParameterizedTest
    @CsvSource({
        "upvotes>=20, UPVOTES, AT_LEAST, 20",
        "upvotes>20, UPVOTES, MORE_THAN, 20",
        "upvotes≥ 020, UPVOTES, AT_LEAST, 20",
        "Upvotes <= 0, UPVOTES, AT_MOST, 0",
        "comments<5, COMMENTS, LESS_THAN, 5",
        "comments:=5, COMMENTS, EXACTLY, 5"
    })
    void figuresAreCompared(String text, Figure figure, Comparison comparison, int number) {
        assertThat(read(text)).isEqualTo(new Count(figure, comparison, number));
    }

    @Test
    void aFigureWithoutComparisonIsAWord() {
        assertThat(read("upvotes matter")).isEqualTo(all(word("upvotes"), word("matter")));
    }

    @ParameterizedTest
    @CsvSource({"has:code, CODE", "has:Project, PROJECT", "has:model, MODELS", "HAS:videos, VIDEO"})
    void thingsHaveNames(String text, Thing thing) {
        assertThat(read(text)).isEqualTo(new Has(thing));
    }

    @ParameterizedTest
    @CsvSource({"7d, P7D", "2w, P14D", "3M, P3M", "1y, P1Y", "9999w, P69993D"})
    void agesHaveUnits(String age, Period period) {
        assertThat(read("since:" + age)).isEqualTo(new Since(period));
    }

    @Test
    void addressesTitlesAndSignsAreNoFields() {
        assertThat(read("https://example.org/x LoRA: low-rank 16:9 p>0 = – & C++, (x)"))
                .isEqualTo(
                        all(
                                word("https://example.org/x"),
                                word("LoRA"),
                                word("low-rank"),
                                word("16:9"),
                                word("p>0"),
                                word("C++"),
                                word("x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "…", "— & ,", "\u0000\u200b"})
    void whatAsksForNothingIsBlank(String text) {
        assertThat(FilterSyntax.read(text)).isEqualTo(new Blank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "agents \"tool use         | 7  | 8  | CLOSING_QUOTE",
                "agents \"-\"              | 7  | 10 | WORD_IN_QUOTES",
                "author:\"\"               | 7  | 9  | WORD_IN_QUOTES",
                "agents (robots            | 7  | 8  | CLOSING_PARENTHESIS",
                "agents (                  | 7  | 8  | CLOSING_PARENTHESIS",
                "agents) robots            | 6  | 7  | OPENING_PARENTHESIS",
                "agents ( )                | 7  | 10 | TERM_IN_PARENTHESES",
                "agents -                  | 7  | 8  | TERM_AFTER_MINUS",
                "agents - robots           | 7  | 8  | TERM_AFTER_MINUS",
                "agents -… robots          | 7  | 8  | TERM_AFTER_MINUS",
                "-OR agents                | 0  | 1  | TERM_AFTER_MINUS",
                "agents NOT                | 7  | 10 | TERM_AFTER_MINUS",
                "OR agents                 | 0  | 2  | TERM_BEFORE_OR",
                "(OR agents)               | 1  | 3  | TERM_BEFORE_OR",
                "agents OR                 | 7  | 9  | TERM_AFTER_OR",
                "agents OR OR robots       | 7  | 9  | TERM_AFTER_OR",
                "agents (x OR) y           | 10 | 12 | TERM_AFTER_OR",
                "agents author:            | 7  | 14 | VALUE",
                "author: Hinton            | 0  | 7  | VALUE",
                "author:(Hinton)           | 0  | 7  | VALUE",
                "agents foo:bar            | 7  | 10 | FIELD",
                "foo:\"bar baz\"           | 0  | 3  | FIELD",
                "upvote>5                  | 0  | 6  | FIELD",
                "upvotes:5                 | 7  | 8  | COMPARISON",
                "upvotes=>5                | 7  | 9  | COMPARISON",
                "upvotes>=many             | 9  | 13 | NUMBER",
                "upvotes>=-1               | 9  | 11 | NUMBER",
                "upvotes>=                 | 9  | 9  | NUMBER",
                "upvotes>=9999999999       | 9  | 19 | NUMBER",
                "has:slides                | 4  | 10 | THING",
                "since:yesterday           | 6  | 15 | AGE",
                "since:0d                  | 6  | 8  | AGE",
                "since:7                   | 6  | 7  | AGE"
            })
    void anErrorPointsAtItsPlace(String text, int from, int to, Expected expected) {
        FilterError error = error(text);
        assertThat(error.expected()).isEqualTo(expected);
        assertThat(error.from()).isEqualTo(from);
        assertThat(error.to()).isEqualTo(to);
    }

    @Test
    void fieldsAndThingsThatCouldBeMeantComeFirst() {
        assertThat(error("auther:Hinton").choices()).hasSize(9).startsWith("author");
        assertThat(error("organization:x").choices()).startsWith("org");
        assertThat(error("category:x").choices()).startsWith("cat");
        assertThat(error("has:vidio").choices()).hasSize(4).startsWith("video");
    }

    @Test
    void lengthDepthAndNumberOfTermsHaveLimits() {
        assertThat(read("x".repeat(500))).isEqualTo(word("x".repeat(500)));
        assertThat(error("x".repeat(501)).expected()).isEqualTo(Expected.SHORTER_TEXT);
        assertThat(error("x".repeat(501)).from()).isEqualTo(500);
        assertThat(read("x ".repeat(50))).isInstanceOf(All.class);
        assertThat(error("x ".repeat(51)).expected()).isEqualTo(Expected.FEWER_TERMS);
        assertThat(read("(".repeat(10) + "x" + ")".repeat(10))).isEqualTo(word("x"));
        assertThat(error("(".repeat(11) + "x" + ")".repeat(11)).expected())
                .isEqualTo(Expected.LESS_DEPTH);
        assertThat(error("-".repeat(11) + "x").from()).isEqualTo(10);
    }

    @Test
    void whatWouldBePrintedTooLongIsTooLong() {
        String text = "cat:a*b ".repeat(40) + "x".repeat(500 - 40 * 8);
        assertThat(error(text).expected()).isEqualTo(Expected.SHORTER_TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                " agents  ( \"tool  use\" )        | agents \"tool use\"",
                "(a1 b1) OR (c1)                   | a1 b1 OR c1",
                "(a1 b1) c1                        | (a1 b1) c1",
                "a1 (b1 OR (c1 OR d1))             | a1 (b1 OR (c1 OR d1))",
                "NOT (a1 b1)                       | -(a1 b1)",
                "NOT (a1 OR b1) AND -(c1)          | -(a1 OR b1) -c1",
                "AUTHOR:“Geoffrey Hinton” cat:\"cs\" | author:\"Geoffrey Hinton\" cat:cs",
                "upvotes:> 20, since:2W HAS:Models | upvotes>20 since:14d has:models"
            })
    void aFilterIsPrintedInOneWay(String typed, String printed) {
        assertThat(FilterSyntax.print(read(typed))).isEqualTo(printed);
        assertThat(read(printed)).isEqualTo(read(typed));
    }

    @Test
    void whatIsNotSeenBeforeATermIsPassedOver() {
        assertThat(read("\u200fauthor:Hinton \u200b\ufeffcats"))
                .isEqualTo(read("author:Hinton cats"));
        assertThat(read("upvotes >= \u200e20")).isEqualTo(read("upvotes>=20"));
        assertThat(read("-\u200erobots")).isEqualTo(read("-robots"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agents author:Hinton",
                "Org:\"Google DeepMind\"",
                "has:slides",
                "upvotes>=many",
                "upvotes > 20",
                "comments:5",
                "agents -robots",
                "agents -(robots",
                "GPT-4 -style",
                "RAG OR LLM",
                "\"world model\" robots",
                "agents (\"world model\")",
                "agents ((-robots) OR x)",
                "\u200fauthor:Hinton",
                "agents \u200e-robots"
            })
    void aTextWithOperatorsIsMeantAsAFilter(String text) {
        assertThat(FilterSyntax.isMeant(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"attention is all you need\"",
                "“Attention Is All You Need”",
                "LoRA: low-rank adaptation",
                "Author: a tool for writers",
                "foo:bar",
                "https://arxiv.org/abs/2312.00752",
                "GPT-4-style agents (ours)",
                "A Survey in LLM(-Agent) Safety",
                "agents - a survey – and more",
                "f(x) = -1",
                "upvotes = popularity",
                "this or that",
                "OR",
                "OR gates",
                "\"Why Should I Trust You?\": Explaining the Predictions",
                "the \"bitter\" lesson",
                "5\" screens and 6\" screens",
                "a stray \" mark",
                "trailing \""
            })
    void titlesAndWordsAreNotMeantAsFilters(String text) {
        assertThat(FilterSyntax.isMeant(text)).isFalse();
    }

    private static Filter read(String text) {
        assertThat(FilterSyntax.read(text)).isInstanceOf(Read.class);
        return ((Read) FilterSyntax.read(text)).filter();
    }

    private static FilterError error(String text) {
        assertThat(FilterSyntax.read(text)).isInstanceOf(Malformed.class);
        return ((Malformed) FilterSyntax.read(text)).error();
    }

    private static Filter word(String text) {
        return new Word(text);
    }

    private static Filter all(Filter... parts) {
        return new All(List.of(parts));
    }

    private static Filter any(Filter... parts) {
        return new Any(List.of(parts));
    }
}
