package dev.paperboy.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

import java.util.List;

/**
 * Cuts {@link PlainText} into terms.
 *
 * <p>A hyphenated word gives its parts and the whole without hyphens, so that "self-correction",
 * "self correction" and "selfcorrection" meet.
 */
public final class PaperAnalyzer extends Analyzer {

    /** Words as they are written. */
    public static final PaperAnalyzer WORDS = new PaperAnalyzer(false);

    /** Words without inflection, in American spelling. */
    public static final PaperAnalyzer STEMS = new PaperAnalyzer(true);

    /** So far are two texts of a field apart that no phrase reaches from one into the other. */
    public static final int GAP = 10_000;

    private static final int PARTS_AND_WHOLE =
            WordDelimiterGraphFilter.GENERATE_WORD_PARTS
                    | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS
                    | WordDelimiterGraphFilter.CATENATE_ALL
                    | WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE;

    /** Of a few words, in characters. */
    private static final int LONGEST = 200;

    private final boolean stemming;

    private PaperAnalyzer(boolean stemming) {
        this.stemming = stemming;
    }

    /** The terms of a text, in its order, repeated ones repeated. */
    public List<String> terms(String plainText) {
        return Tokens.of(this, hyphensKept(plainText));
    }

    /** The stems of a few words as they stand in a text, separated by blanks. */
    public static String stemmed(String words) {
        return String.join(" ", STEMS.terms(PlainText.of(words, LONGEST)));
    }

    /** The tokenizer parts words at a hyphen, but not at an underscore. */
    public static String hyphensKept(String plainText) {
        return plainText.replace('-', '_');
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        TokenStream words = new WordDelimiterGraphFilter(tokenizer, PARTS_AND_WHOLE, null);
        TokenStream telling = new StopFilter(words, EnglishAnalyzer.getDefaultStopSet());
        return new TokenStreamComponents(
                tokenizer,
                stemming ? new PorterStemFilter(new AmericanSpellingFilter(telling)) : telling);
    }
}
