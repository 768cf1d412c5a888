package dev.paperboy.search;

import static dev.paperboy.search.index.PaperDocument.ABSTRACT;
import static dev.paperboy.search.index.PaperDocument.AUTHOR_NAMES;
import static dev.paperboy.search.index.PaperDocument.CATEGORIES;
import static dev.paperboy.search.index.PaperDocument.KEYWORDS;
import static dev.paperboy.search.index.PaperDocument.ORGANIZATION_NAMES;
import static dev.paperboy.search.index.PaperDocument.TITLE;

import dev.paperboy.filter.Filter;
import dev.paperboy.search.analysis.PaperAnalyzer;
import dev.paperboy.search.analysis.TokenGraph;
import dev.paperboy.search.analysis.TokenGraph.Placed;
import dev.paperboy.search.index.PaperDocument;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Says a part of a filter that a paper's text is judged by as a query, which is put to the index
 * and to a single paper alike.
 *
 * <p>A word or phrase of which no term is left, since its words tell nothing, is in every paper.
 */
final class TextCondition {

    /**
     * A phrase with more hyphens than that is looked for in some of its forms: fifty times as many
     * in each field is what Lucene takes.
     */
    private static final int MOST_FORMS = 6;

    /** Parts of a name stand in any order and with others between them. */
    private static final int NAME_SLOP = PaperAnalyzer.GAP / 10;

    private TextCondition() {}

    /**
     * @throws IllegalArgumentException if no text tells of this part, or it has parts itself
     */
    static Query of(Filter part) {
        return switch (part) {
            case Filter.Word(String text) -> inAnyText(text);
            case Filter.Phrase(String words) -> inAnyText(words);
            case Filter.Keyword(String words) -> inText(words, KEYWORDS);
            case Filter.Author(String name) -> named(name, AUTHOR_NAMES);
            case Filter.Organization(String name) -> named(name, ORGANIZATION_NAMES);
            case Filter.Category(String code) ->
                    new TermQuery(new Term(CATEGORIES, PaperDocument.category(code)));
            case Filter.All _,
                    Filter.Any _,
                    Filter.Not _,
                    Filter.Count _,
                    Filter.Has _,
                    Filter.Since _,
                    Filter.About _ ->
                    throw new IllegalArgumentException("No text tells of " + part);
        };
    }

    private static Query inAnyText(String words) {
        return either(List.of(TITLE, ABSTRACT, KEYWORDS), field -> inText(words, field));
    }

    private static Query inText(String words, String field) {
        List<List<Placed>> forms =
                TokenGraph.of(PaperAnalyzer.STEMS, PaperDocument.text(words)).phrases(MOST_FORMS);
        return forms.isEmpty()
                ? MatchAllDocsQuery.INSTANCE
                : either(forms, form -> phrase(form, field));
    }

    private static Query phrase(List<Placed> form, String field) {
        if (form.size() == 1) {
            return new TermQuery(new Term(field, form.getFirst().term()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        form.forEach(it -> phrase.add(new Term(field, it.term()), it.place()));
        return phrase.build();
    }

    /** All of its parts in one name, or all of it as that is written in one word. */
    static Query named(String name, String field) {
        String parts = PaperDocument.nameParts(name);
        Query inOneWord = new TermQuery(new Term(field, parts.replace(" ", "")));
        String[] each = Arrays.stream(parts.split(" ", -1)).distinct().toArray(String[]::new);
        return each.length == 1
                ? new TermQuery(new Term(field, each[0]))
                : either(List.of(new PhraseQuery(NAME_SLOP, field, each), inOneWord), it -> it);
    }

    private static <T> Query either(List<T> choices, Function<T, Query> query) {
        if (choices.size() == 1) {
            return query.apply(choices.getFirst());
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        choices.forEach(choice -> either.add(query.apply(choice), Occur.SHOULD));
        return either.build();
    }
}
