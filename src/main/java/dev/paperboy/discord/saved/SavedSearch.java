package dev.paperboy.discord.saved;

import dev.paperboy.discord.text.PaperWords;
import dev.paperboy.discord.text.PlainText;
import dev.paperboy.filter.FilterError;
import dev.paperboy.filter.FilterReading;
import dev.paperboy.filter.FilterSyntax;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperReference;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.SearchOrder;
import dev.paperboy.search.TypedSearch;

import org.springframework.stereotype.Component;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds papers on a list: by an id or link, a filter, or words of title, authors, keywords and
 * abstract; where the words are in none, what the whole search takes them for.
 */
@Component
class SavedSearch {

    /** How many of the catalogue's best may be on the list. */
    private static final int REACH = 50;

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final PaperSearch search;

    SavedSearch(PaperSearch search) {
        this.search = search;
    }

    /** What came of it. */
    sealed interface Outcome {

        /** In the list's order; may be none. */
        record Found(List<KeptPaper> papers) implements Outcome {}

        /** Plainly meant as a filter, but none. */
        record Malformed(FilterError error) implements Outcome {}
    }

    /**
     * @param query empty: all are found
     */
    Outcome of(String query, List<KeptPaper> list) {
        if (PlainText.of(query).isEmpty()) {
            return new Outcome.Found(list);
        }
        List<Paper> papers = list.stream().map(KeptPaper::paper).toList();
        if (PaperReference.parse(query) instanceof PaperReference.ById(PaperId id)) {
            return found(list, with(id, papers));
        }
        return switch (TypedSearch.of(query)) {
            case TypedSearch.Malformed(FilterError error) -> new Outcome.Malformed(error);
            case TypedSearch.Plain(String words) -> found(list, holding(words, papers));
            case TypedSearch.Filtered filtered -> {
                List<Paper> meeting = search.meeting(filtered.conditions(), papers);
                yield found(
                        list,
                        filtered.hasConditionsOnly()
                                ? meeting
                                : holding(filtered.words(), meeting));
            }
        };
    }

    private static Outcome found(List<KeptPaper> list, List<Paper> papers) {
        Set<PaperId> ids = papers.stream().map(Paper::id).collect(Collectors.toSet());
        return new Outcome.Found(
                list.stream().filter(kept -> ids.contains(kept.paper().id())).toList());
    }

    private static List<Paper> with(PaperId id, List<Paper> papers) {
        return papers.stream()
                .filter(paper -> paper.id().withoutClass().equals(id.withoutClass()))
                .toList();
    }

    private List<Paper> holding(String words, List<Paper> papers) {
        Set<Paper> holding = new HashSet<>(asFilter(words, papers));
        List<String> parts =
                NO_WORD.splitAsStream(bare(words)).filter(it -> !it.isEmpty()).toList();
        papers.stream().filter(paper -> holdsAll(parts, paper)).forEach(holding::add);
        return holding.isEmpty() ? among(papers, words) : List.copyOf(holding);
    }

    /** As the index would judge them: inflections and hyphens are forgiven. */
    private List<Paper> asFilter(String words, List<Paper> papers) {
        return FilterSyntax.read(words) instanceof FilterReading.Read(var filter)
                ? search.meeting(filter, papers)
                : List.of();
    }

    /** Beginnings of words and single letters of an id are enough, and accents do not count. */
    private static boolean holdsAll(List<String> parts, Paper paper) {
        String words =
                bare(
                        Stream.of(
                                        List.of(PaperWords.title(paper), paper.id().value()),
                                        PaperWords.authors(paper),
                                        PaperWords.keywords(paper.text()))
                                .flatMap(List::stream)
                                .collect(Collectors.joining(" ")));
        return !parts.isEmpty() && parts.stream().allMatch(words::contains);
    }

    private static String bare(String text) {
        return ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** Typing errors and other words for the same are the whole search's to forgive. */
    private List<Paper> among(List<Paper> papers, String words) {
        Set<PaperId> best =
                search.search(words, SearchOrder.RELEVANCE, REACH).hits().stream()
                        .map(hit -> hit.paper().id())
                        .collect(Collectors.toSet());
        return papers.stream().filter(paper -> best.contains(paper.id())).toList();
    }
}
