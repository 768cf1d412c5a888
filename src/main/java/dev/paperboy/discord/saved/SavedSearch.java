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
import dev.paperboy.search.SearchResult;
import dev.paperboy.search.SearchResult.Extent;
import dev.paperboy.search.TypedSearch;

import org.springframework.stereotype.Component;

import java.text.Normalizer;
import java.util.Collection;
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

        /**
         * None so far, and there may be some: the whole search has not looked at all papers.
         *
         * @param extent not all
         */
        record Unsure(Extent extent) implements Outcome {}
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
            case TypedSearch.Plain(String words) -> holding(words, papers, list);
            case TypedSearch.Filtered filtered -> {
                List<Paper> meeting = search.meeting(filtered.conditions(), papers);
                yield filtered.hasConditionsOnly()
                        ? found(list, meeting)
                        : holding(filtered.words(), meeting, list);
            }
        };
    }

    private static Outcome found(List<KeptPaper> list, Collection<Paper> papers) {
        Set<PaperId> ids = papers.stream().map(Paper::id).collect(Collectors.toSet());
        return new Outcome.Found(
                list.stream().filter(kept -> ids.contains(kept.paper().id())).toList());
    }

    private static List<Paper> with(PaperId id, List<Paper> papers) {
        return papers.stream()
                .filter(paper -> paper.id().withoutClass().equals(id.withoutClass()))
                .toList();
    }

    /**
     * @param papers those of the list that come into question
     */
    private Outcome holding(String words, List<Paper> papers, List<KeptPaper> list) {
        Set<Paper> holding = new HashSet<>(asFilter(words, papers));
        List<String> parts =
                NO_WORD.splitAsStream(bare(words)).filter(it -> !it.isEmpty()).toList();
        papers.stream().filter(paper -> holdsAll(parts, paper)).forEach(holding::add);
        return holding.isEmpty() ? among(papers, words, list) : found(list, holding);
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
    private Outcome among(List<Paper> papers, String words, List<KeptPaper> list) {
        if (papers.isEmpty()) {
            return found(list, papers);
        }
        SearchResult result = search.search(words, SearchOrder.RELEVANCE, REACH);
        Set<PaperId> best =
                result.hits().stream().map(hit -> hit.paper().id()).collect(Collectors.toSet());
        List<Paper> meant = papers.stream().filter(paper -> best.contains(paper.id())).toList();
        return meant.isEmpty() && result.extent() != Extent.ALL
                ? new Outcome.Unsure(result.extent())
                : found(list, meant);
    }
}
