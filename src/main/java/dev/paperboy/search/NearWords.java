package dev.paperboy.search;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Guesses which words of the index a misspelt one was meant to be. */
final class NearWords {

    private static final int SHORTEST = 4;
    private static final int SHORTEST_FOR_TWO_EDITS = 8;
    private static final int MOST = 3;

    private final IndexReader reader;

    NearWords(IndexReader reader) {
        this.reader = reader;
    }

    /** A few words that differ by a letter or two, nearest and most frequent first. */
    List<String> of(String word) throws IOException {
        Terms spellings = MultiTerms.getTerms(reader, PaperDocument.SPELLINGS);
        if (spellings == null || word.length() < SHORTEST) {
            return List.of();
        }
        int edits = word.length() < SHORTEST_FOR_TWO_EDITS ? 1 : 2;
        FuzzyTermsEnum near =
                new FuzzyTermsEnum(
                        spellings, new Term(PaperDocument.SPELLINGS, word), edits, 1, true);
        List<Near> found = new ArrayList<>();
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            found.add(new Near(term.utf8ToString(), near.getBoost(), near.docFreq()));
        }
        found.sort(Comparator.comparing(Near::similarity).thenComparing(Near::papers).reversed());
        return found.stream().limit(MOST).map(Near::word).toList();
    }

    private record Near(String word, float similarity, int papers) {}
}
