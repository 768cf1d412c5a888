package dev.paperboy.paper;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what names papers in the midst of a text.
 *
 * <p>A link is one whole: a number within a link to another site names no paper. A link to a paper
 * is read as far as its id, whatever Markdown or another script puts right behind it. Without a
 * link or {@code arXiv:} before it, a number counts only if it is made as ids are since 2015, of
 * year and month with five digits after them; four digits are more often those of some other
 * number.
 */
final class ReferenceFinder {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    /** Scripts that put no spaces between words, or none before numbers. */
    private static final String UNSPACED =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}";

    private static final String LETTER = "[\\p{L}&&[^" + UNSPACED + "]]";

    private static final String VERSION = "(?:v\\d{1,3})?";

    private static final String BARE_START = "(?<![" + LETTER + "\\p{N}@./-])";

    /** What may follow the id in a link; Markdown, or another link, ends it. */
    private static final String REST =
            "(?:\\.(?:pdf|md|html)\\b)?(?:[/?#%&](?:(?!\\*\\*|~~)[!-~&&[^\\s<>()\\[\\]{}\"'`|,;]])*+)?";

    private static final String LINK =
            "(?i:(?:https?://|%s)(?:%s%s|%s/%s)(?<linked>%s)%s(?![a-z0-9]|[.]\\d)%s)"
                    .formatted(
                            BARE_START,
                            ReferenceParser.HOST,
                            ReferenceParser.FOLDER,
                            ReferenceParser.DOI_HOST,
                            ReferenceParser.DOI,
                            PaperId.PATTERN,
                            VERSION,
                            REST);

    /** Another link begins where no link goes on, as after a comma. */
    private static final String OTHER_LINK =
            "(?i:https?://|%s(?:%s|%s)/)(?:(?![,;]https?://|(?<=[^!-~])https?://|[\\p{P}&&[^!-~]])[^\\s<>()\\[\\]{}\"'`|])++"
                    .formatted(BARE_START, ReferenceParser.HOST, ReferenceParser.DOI_HOST);

    private static final String DOI =
            "(?i:%s(?<doi>%s)%s(?![a-z0-9]|[./]\\d))"
                    .formatted(ReferenceParser.DOI, PaperId.PATTERN, VERSION);

    private static final String MARKED =
            "(?<!%s|\\p{N})(?i:arxiv\\s{0,3}:\\s{0,3}(?<marked>%s)%s)(?!%s|\\p{N}|[./-]\\p{N})"
                    .formatted(LETTER, PaperId.PATTERN, VERSION, LETTER);

    private static final String OLD_ID =
            "(?:acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg"
                + "|comp-gas|cond-mat|cs|dg-ga|funct-an|gr-qc|hep-ex|hep-lat|hep-ph|hep-th|math"
                + "|math-ph|mtrl-th|nlin|nucl-ex|nucl-th|patt-sol|physics|plasm-ph|q-alg|q-bio"
                + "|quant-ph|solv-int|stat|supr-con)(?:\\.[A-Z]{2})?/\\d{2}(?:0[1-9]|1[0-2])\\d{3}";

    private static final String NEW_ID = "(?:1[5-9]|[2-9]\\d)(?:0[1-9]|1[0-2])\\.\\d{5}";

    private static final String CURRENCY = "USD|EUR|GBP|CHF|JPY|CNY|RMB|INR|KRW|BTC|ETH";

    /** Not in the midst of a word, a path, or a longer number; no price, version, phone number. */
    private static final String BEFORE =
            "(?<![%s\\p{N}\\p{Sc}/+@#-])(?<!(?<!\\.)\\.)".formatted(LETTER)
                    + "(?<!(?<!\\p{N}\\s?)(?:\\p{Sc}|\\b(?i:%s))\\s{1,2})".formatted(CURRENCY)
                    + "(?<!\\b(?i:v|ver|version|build|tel|phone|fax)[.:]{0,2}\\s{1,2})"
                    + "(?<!\\+\\d{2,3}\\s{1,2})";

    private static final String AFTER =
            "%s(?![%s\\p{N}\\p{Sc}%%‰円元圓圆원万萬億亿年月]|[./-]\\p{N}|\\+[\\p{L}\\p{N}]"
                            .formatted(VERSION, LETTER)
                    + "|-(?i:rc|alpha|beta|dev|pre|snapshot)"
                    + "|\\s{1,2}(?:\\p{Sc}|%%|(?i:%s|dollars?|euros?)\\b)(?!\\p{N}))"
                            .formatted(CURRENCY);

    private static final Pattern ANY =
            Pattern.compile(
                    String.join(
                            "|",
                            LINK,
                            OTHER_LINK,
                            DOI,
                            MARKED,
                            "%s(?<plain>%s|%s)%s".formatted(BEFORE, OLD_ID, NEW_ID, AFTER)));

    private static final List<String> IDS = List.of("linked", "doi", "marked", "plain");

    private static final Pattern TRAILING = Pattern.compile("[.,;:!?*_~/-]+$");

    /** More than a message can hold. */
    private static final int MOST_OF_TEXT = 50_000;

    private ReferenceFinder() {}

    static List<PaperId> find(String text) {
        String plain =
                INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        SequencedMap<PaperId, PaperId> found = new LinkedHashMap<>();
        Matcher matcher = ANY.matcher(plain).region(0, Math.min(plain.length(), MOST_OF_TEXT));
        while (matcher.find()) {
            if (ReferenceParser.parse(named(matcher)) instanceof PaperReference.ById(PaperId id)) {
                found.putIfAbsent(id.withoutClass(), id);
            }
        }
        return List.copyOf(found.sequencedValues());
    }

    /** An id; or a link that may be one to a paper all the same, as with escaped signs. */
    private static String named(Matcher found) {
        return IDS.stream()
                .flatMap(group -> Optional.ofNullable(found.group(group)).stream())
                .findFirst()
                .orElseGet(() -> TRAILING.matcher(found.group()).replaceFirst(""));
    }
}
