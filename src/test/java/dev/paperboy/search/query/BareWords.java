package dev.paperboy.search.query;

import dev.paperboy.search.analysis.PaperAnalyzer;
import dev.paperboy.search.analysis.PlainText;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

import java.util.LinkedHashSet;
import java.util.List;

/** Asks for the bare words of a query, which the search is compared with. */
public final class BareWords {

    private BareWords() {}

    /** By BM25F. */
    public static Query of(String typed) {
        List<String> stems =
                PaperAnalyzer.STEMS.terms(
                        PaperAnalyzer.hyphensKept(PlainText.of(typed, typed.length())));
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        new LinkedHashSet<>(stems).forEach(stem -> any.add(WordQuery.ofText(stem), Occur.SHOULD));
        return any.build();
    }
}
