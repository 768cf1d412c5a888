package dev.paperboy.search;

import static dev.paperboy.search.PaperDocument.ABSTRACT;
import static dev.paperboy.search.PaperDocument.AUTHORS;
import static dev.paperboy.search.PaperDocument.KEYWORDS;
import static dev.paperboy.search.PaperDocument.ORGANIZATION;
import static dev.paperboy.search.PaperDocument.SPELLINGS;
import static dev.paperboy.search.PaperDocument.TITLE;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The words that the indexed papers use, for one search: each is counted once. */
final class Vocabulary {

    private static final int SHORTEST_WITH_TWO_EDITS = 8;
    private static final int MOST_OF_A_KIND = 3;
    private static final int MOST_LONGER = 2_000;

    private final IndexReader reader;
    private final Map<Word, Integer> papers = new HashMap<>();

    Vocabulary(IndexReader reader) {
        this.reader = reader;
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
        return Math.log(1 + (reader.numDocs() - papers + 0.5) / (papers + 0.5));
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

    private static Stream<String> best(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(
                        Comparator.comparingDouble(Candidate::similarity)
                                .thenComparingInt(Candidate::papers)
                                .reversed())
                .limit(MOST_OF_A_KIND)
                .map(Candidate::spelling);
    }

    private static List<Candidate> near(Terms spellings, String spelling) throws IOException {
        int edits = spelling.length() < SHORTEST_WITH_TWO_EDITS ? 1 : 2;
        FuzzyTermsEnum near =
                new FuzzyTermsEnum(spellings, new Term(SPELLINGS, spelling), edits, 1, true);
        List<Candidate> candidates = new ArrayList<>();
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            candidates.add(new Candidate(term.utf8ToString(), near.getBoost(), near.docFreq()));
        }
        return candidates;
    }

    private static List<Candidate> longer(Terms spellings, String spelling) throws IOException {
        BytesRef start = new BytesRef(spelling);
        TermsEnum terms = spellings.iterator();
        List<Candidate> candidates = new ArrayList<>();
        if (terms.seekCeil(start) != TermsEnum.SeekStatus.END) {
            BytesRef term = terms.term();
            while (term != null
                    && candidates.size() < MOST_LONGER
                    && StringHelper.startsWith(term, start)) {
                candidates.add(new Candidate(term.utf8ToString(), 0, terms.docFreq()));
                term = terms.next();
            }
        }
        return candidates;
    }

    private record Candidate(String spelling, float similarity, int papers) {}
}
