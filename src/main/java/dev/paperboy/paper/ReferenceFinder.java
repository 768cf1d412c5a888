package dev.paperboy.paper;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what names papers in the midst of a text.
 *
 * <p>A link is one whole: a number within a link to another site names no paper. Without a link or
 * {@code arXiv:} before it, a number counts only if it is made as ids are since 2015, of year and
 * month with five digits after them; four digits are more often those of some other number.
 */
final class ReferenceFinder {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    private static final String LINK = "(?i:https?)://[^\\s<>()\\[\\]{}\"'`|]+";
    private static final String BARE_LINK =
            "(?<![\\p{L}\\p{N}@./-])(?i:(?:[a-z0-9-]{1,20}\\.){0,3}(?:arxiv\\.org|ar5iv\\.org|alphaxiv\\.org|huggingface\\.co|hf\\.co"
                + "|doi\\.org)/[^\\s<>()\\[\\]{}\"'`|]+)";
    private static final String DOI = "(?i:10\\.48550/arxiv\\.[a-z0-9./-]+)";
    private static final String OLD_ID =
            "(?:acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg"
                + "|comp-gas|cond-mat|cs|dg-ga|funct-an|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math"
                + "|math-ph|mtrl-th|nlin|nucl-ex|nucl-th|patt-sol|physics|plasm-ph|q-alg|q-bio"
                + "|quant-ph|solv-int|stat|supr-con)(?:\\.[A-Z]{2})?/\\d{2}(?:0[1-9]|1[0-2])\\d{3}";
    private static final String MARKED =
            "(?i:arxiv)\\s{0,3}:\\s{0,3}(?:\\d{4}\\.\\d{4,5}|(?i:[a-z-]+(?:\\.[a-z]{2})?)/\\d{7})";
    private static final String NEW_ID = "(?:1[5-9]|[2-9]\\d)(?:0[1-9]|1[0-2])\\.\\d{5}";

    /** Not in the midst of a word, a path, or a longer or another number. */
    private static final String BEFORE = "(?<![\\p{L}\\p{N}./$€£¥+@#-])";

    private static final String AFTER = "(?:v\\d{1,3})?(?![\\p{L}\\p{N}%€£¥]|[./-]\\p{N})";

    private static final Pattern ANY =
            Pattern.compile(
                    "(?<link>%s|%s)|(?<doi>%s)|(?<id>%s(?:%s|%s|%s)%s)"
                            .formatted(
                                    LINK, BARE_LINK, DOI, BEFORE, MARKED, OLD_ID, NEW_ID, AFTER));

    private static final Pattern TRAILING = Pattern.compile("[.,;:!?*_~/-]+$");

    /** More than a message can hold. */
    private static final int MOST_OF_TEXT = 50_000;

    private ReferenceFinder() {}

    static List<PaperId> find(String text) {
        String plain =
                INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        SequencedSet<PaperId> found = new LinkedHashSet<>();
        Matcher matcher = ANY.matcher(plain).region(0, Math.min(plain.length(), MOST_OF_TEXT));
        while (matcher.find()) {
            String named = TRAILING.matcher(matcher.group()).replaceFirst("");
            if (ReferenceParser.parse(named) instanceof PaperReference.ById(PaperId id)) {
                found.add(id);
            }
        }
        return List.copyOf(found);
    }
}
