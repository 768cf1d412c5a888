package dev.paperboy.search;

import static dev.paperboy.search.PaperDocument.EXPLANATIONS;
import static dev.paperboy.search.PaperDocument.MEANS;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the indexed papers say that acronyms stand for, for one search. */
final class Acronyms {

    private static final int MOST = 2;
    private static final int MOST_READ = 500;

    /** Of all who explain it, so many mean the same: others are slips, or mean something else. */
    private static final double SHARE_OF_EXPLANATIONS = 0.3;

    /** Of all who use the letters: else they are a word that happens to be an acronym, too. */
    private static final double SHARE_OF_USES = 0.1;

    private final Vocabulary vocabulary;
    private final TermsEnum explanations;

    Acronyms(IndexReader reader, Vocabulary vocabulary) throws IOException {
        Terms all = MultiTerms.getTerms(reader, EXPLANATIONS);
        this.explanations = all == null ? TermsEnum.EMPTY : all.iterator();
        this.vocabulary = vocabulary;
    }

    /** The words that it stands for, as most papers write them; the most used meaning first. */
    List<String> wordsFor(Word acronym) throws IOException {
        List<IndexedTerm> explained = explanationsOf(acronym.stem());
        Map<String, IndexedTerm> meanings = new LinkedHashMap<>();
        for (IndexedTerm words : explained) {
            meanings.merge(PaperDocument.stemmed(words.text()), words, Acronyms::together);
        }
        boolean isWord = papers(explained) < vocabulary.papersWith(acronym) * SHARE_OF_USES;
        return isWord ? List.of() : agreed(meanings.values());
    }

    /**
     * The stems of the acronyms that papers have for words, the most used first.
     *
     * @param stems of the words, separated by blanks
     */
    List<String> lettersFor(String stems) throws IOException {
        return agreed(explanationsOf(stems));
    }

    private static List<String> agreed(Collection<IndexedTerm> explanations) {
        double least = papers(explanations) * SHARE_OF_EXPLANATIONS;
        return explanations.stream()
                .filter(it -> it.papers() >= least)
                .sorted(Comparator.comparingInt(IndexedTerm::papers).reversed())
                .limit(MOST)
                .map(IndexedTerm::text)
                .toList();
    }

    /** Their other sides, the most used first. */
    private List<IndexedTerm> explanationsOf(String side) throws IOException {
        String start = side + MEANS;
        return IndexedTerm.beginningWith(start, explanations, MOST_READ).stream()
                .map(it -> new IndexedTerm(it.text().substring(start.length()), it.papers()))
                .sorted(Comparator.comparingInt(IndexedTerm::papers).reversed())
                .toList();
    }

    private static IndexedTerm together(IndexedTerm first, IndexedTerm same) {
        return new IndexedTerm(first.text(), first.papers() + same.papers());
    }

    private static int papers(Collection<IndexedTerm> terms) {
        return terms.stream().mapToInt(IndexedTerm::papers).sum();
    }
}
