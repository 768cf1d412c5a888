package dev.paperboy.search.query;

import static dev.paperboy.search.index.PaperDocument.LETTERS_OF_WORDS;
import static dev.paperboy.search.index.PaperDocument.MEANS;
import static dev.paperboy.search.index.PaperDocument.WORDS_OF_LETTERS;

import dev.paperboy.search.analysis.PaperAnalyzer;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the indexed papers say that acronyms stand for, for one search. */
public final class Acronyms {

    private static final int MOST = 2;
    private static final int MOST_READ = 500;

    /** Of all who explain it, so many mean the same: others are slips, or mean something else. */
    private static final double SHARE_OF_EXPLANATIONS = 0.3;

    /** Of all who use the letters: else they are a word that happens to be an acronym, too. */
    private static final double SHARE_OF_USES = 0.1;

    /** Likewise where they are written as words are. */
    private static final double SHARE_OF_USES_AS_WORD = 0.25;

    private final Vocabulary vocabulary;
    private final TermsEnum wordsOfLetters;
    private final TermsEnum lettersOfWords;

    public Acronyms(IndexReader reader, Vocabulary vocabulary) throws IOException {
        this.vocabulary = vocabulary;
        this.wordsOfLetters = terms(reader, WORDS_OF_LETTERS);
        this.lettersOfWords = terms(reader, LETTERS_OF_WORDS);
    }

    private static TermsEnum terms(IndexReader reader, String field) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        return terms == null ? TermsEnum.EMPTY : terms.iterator();
    }

    /**
     * The words that an acronym stands for, as most papers write them; the most used meaning first.
     *
     * @param typed as it was typed; empty for a word
     */
    List<String> wordsFor(String typed) throws IOException {
        String letters = typed.toLowerCase(Locale.ROOT);
        List<IndexedTerm> explained = otherSides(letters, wordsOfLetters);
        if (explained.isEmpty() && letters.endsWith("s")) {
            letters = letters.substring(0, letters.length() - 1);
            explained = otherSides(letters, wordsOfLetters);
        }
        if (explained.isEmpty() || isWord(typed, letters, papers(explained))) {
            return List.of();
        }
        Map<String, IndexedTerm> meanings = new LinkedHashMap<>();
        for (IndexedTerm words : explained) {
            meanings.merge(PaperAnalyzer.stemmed(words.text()), words, Acronyms::together);
        }
        return agreed(meanings.values());
    }

    private boolean isWord(String typed, String letters, int papers) throws IOException {
        if (PaperAnalyzer.STEMS.terms(letters).isEmpty()) {
            return true;
        }
        double share =
                typed.equals(typed.toLowerCase(Locale.ROOT))
                        ? SHARE_OF_USES_AS_WORD
                        : SHARE_OF_USES;
        return papers < vocabulary.papersWith(Word.of(letters)) * share;
    }

    /**
     * The acronyms that papers have for words, the most used first, in small letters.
     *
     * @param stems of the words, separated by blanks
     */
    List<String> lettersFor(String stems) throws IOException {
        return agreed(otherSides(stems, lettersOfWords));
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

    /** The most used first. */
    private static List<IndexedTerm> otherSides(String side, TermsEnum explanations)
            throws IOException {
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
