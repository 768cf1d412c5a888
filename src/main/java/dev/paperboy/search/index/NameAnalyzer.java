package dev.paperboy.search.index;

import dev.paperboy.search.analysis.PaperAnalyzer;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;

/** Cuts names at their blanks; no part of a name tells nothing, not even "An" or "Will". */
final class NameAnalyzer extends Analyzer {

    static final NameAnalyzer NAMES = new NameAnalyzer();

    private NameAnalyzer() {}

    @Override
    public int getPositionIncrementGap(String field) {
        return PaperAnalyzer.GAP;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer parts = new WhitespaceTokenizer();
        return new TokenStreamComponents(parts);
    }
}
