package dev.paperboy.discord.command;

import dev.paperboy.discord.late.Filling;
import dev.paperboy.discord.text.Language;
import dev.paperboy.search.SearchResult;
import dev.paperboy.search.SearchResult.Extent;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** What is said where a search has not looked at all papers. */
@Component
class SearchExtents {

    private final Filling filling;

    SearchExtents(Filling filling) {
        this.filling = filling;
    }

    /** All papers are not all there are while former lists are still being read. */
    SearchResult asOfNow(SearchResult result) {
        return result.extent() == Extent.ALL && filling.isGoingOn()
                ? new SearchResult(result.hits(), Extent.WHILE_INDEXING)
                : result;
    }

    /** Whether nothing was found so far, and something may be as papers come in. */
    static boolean isToCome(SearchResult result) {
        return result.hits().isEmpty() && result.extent() == Extent.WHILE_INDEXING;
    }

    /**
     * The text for a search without hits.
     *
     * @param nothing the one for when all papers were looked at
     */
    static String noHits(Extent extent, String nothing) {
        return switch (extent) {
            case ALL -> nothing;
            case UNTIL_TIME_WAS_UP -> "search.time-up";
            case WHILE_INDEXING -> "search.indexing";
        };
    }

    /** That a list of hits may lack some; empty: it does not. */
    static Optional<String> noted(Extent extent, Language language) {
        return switch (extent) {
            case ALL -> Optional.empty();
            case UNTIL_TIME_WAS_UP -> Optional.of(language.text("search.time-up.some"));
            case WHILE_INDEXING -> Optional.of(language.text("search.indexing.some"));
        };
    }

    /** A note on a list of hits, and that it may lack some, if it may. */
    static String note(String note, Extent extent, Language language) {
        return noted(extent, language).map(more -> note + " · " + more).orElse(note);
    }
}
