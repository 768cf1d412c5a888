package dev.paperboy.search.summary;

import dev.paperboy.search.analysis.Tokens;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.util.CharTokenizer;

import java.util.List;
import java.util.Set;

/** Cuts sentences into stems; hyphens part words. */
final class Terms {

    private static final Analyzer STEMS =
            new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    Tokenizer words =
                            CharTokenizer.fromTokenCharPredicate(Character::isLetterOrDigit);
                    return new TokenStreamComponents(
                            words, new PorterStemFilter(new LowerCaseFilter(words)));
                }
            };

    /** Words that tell nothing of a paper's subject, those that every abstract has among them. */
    private static final Set<String> COMMON =
            Set.copyOf(
                    of(
                            """
                            a an and are as at be been but by can for from has have if in into is it
                            its more no not of on or other our such than that the their then there
                            these they this to use using was we which will with also
                            approach method methods new paper propose proposed results show
                            """));

    private Terms() {}

    /** The stems of a text in its order, repeated ones repeated. */
    static List<String> of(String text) {
        return Tokens.of(STEMS, text);
    }

    static boolean isTelling(String term) {
        return !COMMON.contains(term);
    }
}
