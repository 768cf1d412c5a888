package dev.paperboy.search.analysis;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.util.List;

/**
 * Writes British endings the American way.
 *
 * <p>Some words change that should not ("precise"), which does no harm: they change in papers and
 * queries alike.
 */
final class AmericanSpellingFilter extends TokenFilter {

    private static final int SHORTEST_WORD = 5;
    private static final List<Ending> ENDINGS =
            List.of(
                    new Ending("ise", "ize"),
                    new Ending("ises", "izes"),
                    new Ending("ised", "ized"),
                    new Ending("iser", "izer"),
                    new Ending("isers", "izers"),
                    new Ending("ising", "izing"),
                    new Ending("isable", "izable"),
                    new Ending("isation", "ization"),
                    new Ending("isations", "izations"),
                    new Ending("lyse", "lyze"),
                    new Ending("lysed", "lyzed"),
                    new Ending("lyser", "lyzer"),
                    new Ending("lysing", "lyzing"),
                    new Ending("our", "or"),
                    new Ending("ours", "ors"),
                    new Ending("oured", "ored"),
                    new Ending("ouring", "oring"),
                    new Ending("oural", "oral"),
                    new Ending("tre", "ter"),
                    new Ending("tres", "ters"),
                    new Ending("bre", "ber"),
                    new Ending("bres", "bers"),
                    new Ending("logue", "log"),
                    new Ending("logues", "logs"));

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    AmericanSpellingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() >= SHORTEST_WORD) {
            americanize();
        }
        return true;
    }

    private void americanize() {
        for (Ending ending : ENDINGS) {
            if (ending.fits(term)) {
                term.setLength(term.length() - ending.british().length()).append(ending.american());
                return;
            }
        }
    }

    private record Ending(String british, String american) {

        boolean fits(CharTermAttribute word) {
            int start = word.length() - british.length();
            if (start < 2) {
                return false;
            }
            for (int i = british.length() - 1; i >= 0; i--) {
                if (word.charAt(start + i) != british.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
