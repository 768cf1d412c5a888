package dev.paperboy.search.query;

import static dev.paperboy.search.index.PaperDocument.ABSTRACT;
import static dev.paperboy.search.index.PaperDocument.AUTHORS;
import static dev.paperboy.search.index.PaperDocument.KEYWORDS;
import static dev.paperboy.search.index.PaperDocument.ORGANIZATION;
import static dev.paperboy.search.index.PaperDocument.SPELLINGS;
import static dev.paperboy.search.index.PaperDocument.TITLE;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words that the indexed papers use, for one search: each is counted once. */
public final class Vocabulary {

    private static final int SHORTEST_WITH_TWO_EDITS = 8;
    private static final int MOST_OF_A_KIND = 3;
    private static final int MOST_LONGER = 2_000;

    private final IndexReader reader;
    private final QueryTimeout patience;
    private final Map<Word, Integer> papers = new HashMap<>();

    /**
     * @param patience when it is up nothing is guessed any more
     */
    public Vocabulary(IndexReader reader, QueryTimeout patience) {
        this.reader = reader;
        this.patience = patience;
    }

    /**
     * How many papers use the word, in any inflection: the count of the field that uses it most.
     */
    int papersWith(Word word) throws IOException {
        Integer known = papers.get(word);
        if (known == null) {
            known = count(word);
            papers.put(word, known);
        }
        return known;
    }

    private int count(Word word) throws IOException {
        int papers = 0;
        for (String field : List.of(TITLE, ABSTRACT, KEYWORDS)) {
            papers = Math.max(papers, reader.docFreq(new Term(field, word.stem())));
        }
        for (String field : List.of(AUTHORS, ORGANIZATION)) {
            papers = Math.max(papers, reader.docFreq(new Term(field, word.spelling())));
        }
        return papers;
    }

    /** What a word tells by being rare, as BM25 weighs it: above 0, less for a frequent one. */
    double rarity(Word word) throws IOException {
        int papers = papersWith(word);
        // The index counts papers more than once until it has cleared away their older states.
        return Math.log(1 + (reader.maxDoc() - papers + 0.5) / (papers + 0.5));
    }

    boolean isInTitles(Word word) throws IOException {
        return reader.docFreq(new Term(TITLE, word.stem())) > 0;
    }

    /** The words most like this one, by a letter or two, then the most used that begin with it. */
    List<String> like(String spelling) throws IOException {
        Terms spellings = MultiTerms.getTerms(reader, SPELLINGS);
        return spellings == null
                ? List.of()
                : Stream.concat(best(near(spellings, spelling)), best(longer(spellings, spelling)))
                        .distinct()
                        .toList();
    }

    /** Whether what is not known may still be guessed. */
    boolean isPatient() {
        return !patience.shouldExit();
    }

    private static Stream<String> best(List<Spelling> found) {
        return found.stream()
                .sorted(
                        Comparator.comparingDouble(Spelling::similarity)
                                .thenComparingInt(Spelling::papers)
                                .reversed())
                .limit(MOST_OF_A_KIND)
                .map(Spelling::spelling);
    }

    private static List<Spelling> near(Terms spellings, String spelling) throws IOException {
        int edits = spelling.length() < SHORTEST_WITH_TWO_EDITS ? 1 : 2;
        FuzzyTermsEnum near =
                new FuzzyTermsEnum(spellings, new Term(SPELLINGS, spelling), edits, 1, true);
        List<Spelling> found = new ArrayList<>();
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            found.add(new Spelling(term.utf8ToString(), near.getBoost(), near.docFreq()));
        }
        return found;
    }

    private static List<Spelling> longer(Terms spellings, String spelling) throws IOException {
        return IndexedTerm.beginningWith(spelling, spellings.iterator(), MOST_LONGER).stream()
                .map(term -> new Spelling(term.text(), 0, term.papers()))
                .toList();
    }

    private record Spelling(String spelling, float similarity, int papers) {}
}
