package dev.paperboy.library;

import de.undercouch.citeproc.csl.CSLName;

import dev.paperboy.paper.PaperId;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gives papers the names by which texts cite them: {@code vaswani2017attention}, and a letter
 * behind where that names several. They do not depend on the order of the papers.
 */
final class CitationKeys {

    private static final Set<String> SMALL_WORDS =
            Set.of(
                    "a", "an", "the", "on", "of", "in", "for", "to", "and", "with", "at", "by",
                    "is");

    private static final String NOBODY = "anonymous";
    private static final int LONGEST_PART = 30;
    private static final int LETTERS = 26;
    private static final Pattern WORD_ENDS = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern NO_KEY = Pattern.compile("[^a-z0-9]");

    private CitationKeys() {}

    /** The same papers in the same order, each with a key of its own. */
    static List<CitedPaper> name(List<CitedPaper> papers) {
        Map<String, List<CitedPaper>> groups =
                papers.stream().collect(Collectors.groupingBy(CitationKeys::plain));
        Set<String> taken = new HashSet<>(groups.keySet());
        Map<PaperId, String> keys = new HashMap<>();
        groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(group -> name(group.getKey(), group.getValue(), taken, keys));
        return papers.stream().map(paper -> paper.named(keyOf(paper, keys))).toList();
    }

    private static String keyOf(CitedPaper paper, Map<PaperId, String> keys) {
        return Objects.requireNonNull(keys.get(paper.paper().id()), "a key");
    }

    private static void name(
            String key, List<CitedPaper> group, Set<String> taken, Map<PaperId, String> keys) {
        if (group.size() == 1) {
            keys.put(group.getFirst().paper().id(), key);
            return;
        }
        int number = 0;
        for (CitedPaper paper :
                group.stream().sorted(Comparator.comparing(it -> it.paper().id())).toList()) {
            String named = key + letters(number++);
            while (!taken.add(named)) {
                named = key + letters(number++);
            }
            keys.put(paper.paper().id(), named);
        }
    }

    /** {@code a} to {@code z}, then {@code aa}. */
    private static String letters(int number) {
        String last = Character.toString('a' + number % LETTERS);
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }

    private static String plain(CitedPaper paper) {
        return author(paper.authors()) + paper.published().getYear() + firstWord(paper);
    }

    private static String author(List<CSLName> authors) {
        if (authors.isEmpty()) {
            return NOBODY;
        }
        CSLName first = authors.getFirst();
        String name =
                first.getLiteral() == null
                        ? first.getFamily()
                        : first.getLiteral().replaceFirst("(?i)^the\\s+", "");
        String key = part(name);
        return key.isEmpty() ? NOBODY : key;
    }

    /** The first word of the title that says something; the paper's id if there is none. */
    private static String firstWord(CitedPaper paper) {
        List<String> words =
                WORD_ENDS
                        .splitAsStream(AsciiText.of(paper.title()))
                        .map(CitationKeys::part)
                        .filter(word -> !word.isEmpty())
                        .toList();
        return words.stream()
                .filter(word -> !SMALL_WORDS.contains(word))
                .findFirst()
                .orElseGet(() -> part(paper.paper().id().value()));
    }

    private static String part(String text) {
        String key = NO_KEY.matcher(AsciiText.of(text).toLowerCase(Locale.ROOT)).replaceAll("");
        return key.substring(0, Math.min(LONGEST_PART, key.length()));
    }
}
