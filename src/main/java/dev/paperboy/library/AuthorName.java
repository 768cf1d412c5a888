package dev.paperboy.library;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes an author's name apart, which the sources give in one piece; a team's name stays whole.
 *
 * <p>citeproc's own parser reads names as BibTeX files have them and drops what it does not expect
 * there, such as apostrophes and digits.
 */
final class AuthorName {

    /** What only teams have in their names. */
    private static final Set<String> TEAM_WORDS =
            Set.of(
                    "team",
                    "collaboration",
                    "consortium",
                    "group",
                    "lab",
                    "labs",
                    "laboratory",
                    "research",
                    "university",
                    "institute",
                    "foundation",
                    "initiative",
                    "project",
                    "committee",
                    "network",
                    "community",
                    "contributors",
                    "authors",
                    "company",
                    "corporation",
                    "inc",
                    "ltd",
                    "gmbh",
                    "llc",
                    "center",
                    "centre",
                    "department",
                    "society",
                    "association",
                    "alliance",
                    "academy",
                    "technologies",
                    "intelligence");

    /** As part of a team's name; a person may be called Ai. */
    private static final Set<String> TEAM_SIGNS = Set.of("AI", "LLM", "ML", "NLP", "&");

    /** Small words that begin a family name and that given names do not have. */
    private static final Set<String> PARTICLES =
            Set.of(
                    "van", "von", "der", "den", "de", "del", "della", "dello", "dos", "das", "des",
                    "du", "da", "di", "do", "la", "le", "ter", "ten", "zu", "zum", "zur", "vom",
                    "af", "av", "y", "e", "bin", "ibn", "ben", "el", "al");

    /** Of these, those that are written large without being a name of their own. */
    private static final Set<String> LARGE_PARTICLES = Set.of("Van", "Von", "De", "Del", "Della");

    /** "Van" before one of these is a middle name. */
    private static final Set<String> VIETNAMESE =
            Set.of(
                    "nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo", "dang",
                    "bui", "do", "ho", "ngo", "duong", "ly", "dinh", "trinh", "dao", "doan",
                    "truong", "luong", "mai", "luu", "nghiem", "tu", "ha", "thai", "anh");

    private static final Pattern SUFFIX = Pattern.compile("(?i:jr|sr)\\.?|II|III|IV");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}|\\p{N}");

    private AuthorName() {}

    /**
     * Read from one line.
     *
     * @return empty for what is no name, as the colon that arXiv puts after a team
     */
    static Optional<CSLName> parse(String name) {
        if (!LETTER.matcher(name).find()) {
            return Optional.empty();
        }
        List<String> words = Arrays.asList(SPACE.split(name.strip()));
        if (words.size() == 1 || isTeam(words)) {
            return Optional.of(new CSLNameBuilder().literal(String.join(" ", words)).build());
        }
        int comma = name.indexOf(',');
        return Optional.of(comma < 0 ? inOrder(words) : turned(name, comma));
    }

    private static boolean isTeam(List<String> words) {
        return words.stream()
                .anyMatch(word ->
                        TEAM_SIGNS.contains(word)
                                || word.equalsIgnoreCase("and")
                                || TEAM_WORDS.contains(bare(word)));
    }

    /** Without the marks around it, small. */
    private static String bare(String word) {
        return word.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    }

    /** As {@code Jan van Name Jr.}. */
    private static CSLName inOrder(List<String> words) {
        int end = words.size();
        boolean suffixed = end > 2 && SUFFIX.matcher(words.getLast()).matches();
        List<String> name = suffixed ? words.subList(0, end - 1) : words;
        int family = familyStart(name);
        CSLNameBuilder built =
                family(name.subList(family, name.size()))
                        .given(String.join(" ", name.subList(0, family)));
        return (suffixed ? built.suffix(words.getLast()) : built).build();
    }

    /** As {@code van Name, Jan} or, with two commas, {@code van Name, Jr., Jan}. */
    private static CSLName turned(String name, int comma) {
        String rest = name.substring(comma + 1).strip();
        String family = name.substring(0, comma).strip();
        if (family.isEmpty() || rest.isEmpty()) {
            return new CSLNameBuilder().literal(name.replace(",", "").strip()).build();
        }
        if (SUFFIX.matcher(rest).matches()) {
            return inOrder(Arrays.asList(SPACE.split(family + " " + rest)));
        }
        CSLNameBuilder built = family(Arrays.asList(SPACE.split(family)));
        int second = rest.indexOf(',');
        return second < 0
                ? built.given(rest).build()
                : built.suffix(rest.substring(0, second).strip())
                        .given(rest.substring(second + 1).replace(",", "").strip())
                        .build();
    }

    /** The first word of the family name; never the first word of all. */
    private static int familyStart(List<String> words) {
        int last = words.size() - 1;
        for (int i = 1; i < last; i++) {
            if (isParticle(words.get(i), words.get(i + 1))) {
                return i;
            }
        }
        return last;
    }

    private static boolean isParticle(String word, String next) {
        if (PARTICLES.contains(word)) {
            return true;
        }
        return LARGE_PARTICLES.contains(word) && !VIETNAMESE.contains(bare(AsciiText.of(next)));
    }

    /** Small words before a family name are kept apart, as those who sort leave them out. */
    private static CSLNameBuilder family(List<String> words) {
        int start = 0;
        while (start < words.size() - 1 && PARTICLES.contains(words.get(start))) {
            start++;
        }
        CSLNameBuilder built =
                new CSLNameBuilder().family(String.join(" ", words.subList(start, words.size())));
        return start == 0
                ? built
                : built.nonDroppingParticle(String.join(" ", words.subList(0, start)));
    }
}
