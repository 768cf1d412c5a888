package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.FollowUp;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.late.LateAnswers;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.view.FilterErrors;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.filter.FilterError;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.SearchOrder;
import dev.paperboy.search.SearchResult;
import dev.paperboy.search.SearchResult.Hit;
import dev.paperboy.search.TypedSearch.Filtered;
import dev.paperboy.search.TypedSearch.Malformed;
import dev.paperboy.search.TypedSearch.Plain;

import net.dv8tion.jda.api.components.container.Container;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Answers a search by words: from the catalogue, and with what lies beyond it. */
@Component
class SearchAnswers {

    /** How many of the best are put in order and can be reached page by page. */
    private static final int REACH = 50;

    private static final int MOST_OF_QUERY = 100;

    private final PaperSearch search;
    private final BeyondCatalogue beyond;
    private final LateAnswers late;
    private final SearchExtents extents;

    SearchAnswers(
            PaperSearch search, BeyondCatalogue beyond, LateAnswers late, SearchExtents extents) {
        this.search = search;
        this.beyond = beyond;
        this.late = late;
        this.extents = extents;
    }

    /** What was asked for, for the asker alone. */
    Reply answer(AskedSearch typed, Language language) {
        if (typed.typed() instanceof Malformed(FilterError error)) {
            return Reply.toAsker(Notices.of(FilterErrors.text(typed.query(), error, language)));
        }
        AskedSearch asked = typed.inPossibleOrder();
        SearchResult result = result(asked);
        Reply reply = answer(asked, result, language);
        return SearchExtents.isToCome(result) ? reply.followedBy(later(asked, language)) : reply;
    }

    private SearchResult result(AskedSearch asked) {
        SearchResult result =
                switch (asked.typed()) {
                    case Plain(String text) -> search.search(text, asked.order(), REACH);
                    case Filtered filtered -> search.filtered(filtered, asked.order(), REACH);
                    case Malformed _ ->
                            throw new IllegalArgumentException("A filter that has an error");
                };
        return extents.asOfNow(result);
    }

    /** Nothing was found so far; as papers come in, something may be. */
    private FollowUp later(AskedSearch asked, Language language) {
        return late.until(
                () ->
                        Optional.of(result(asked))
                                .filter(now -> !SearchExtents.isToCome(now))
                                .map(now -> shown(asked, now, language)),
                () -> Notices.of(language.text("search.indexing.still", shown(asked))));
    }

    private Container shown(AskedSearch asked, SearchResult result, Language language) {
        List<Paper> papers = result.hits().stream().map(Hit::paper).toList();
        Container own = own(asked, result, papers, language);
        return isToBeCompleted(asked, papers)
                ? beyond.asKnown(new OwnAnswer(asked, papers, own, language))
                : own;
    }

    private Reply answer(AskedSearch asked, SearchResult result, Language language) {
        List<Paper> papers = result.hits().stream().map(Hit::paper).toList();
        if (!papers.isEmpty() && asked.before() >= papers.size()) {
            return Reply.error(language, "search.no-more");
        }
        Container own = own(asked, result, papers, language);
        return isToBeCompleted(asked, papers)
                ? beyond.extend(new OwnAnswer(asked, papers, own, language))
                : Reply.toAsker(own);
    }

    private static Container own(
            AskedSearch asked, SearchResult result, List<Paper> papers, Language language) {
        return papers.isEmpty()
                ? none(asked, result, language)
                : page(asked, result, papers, language);
    }

    private static Container none(AskedSearch asked, SearchResult result, Language language) {
        String nothing =
                asked.typed() instanceof Filtered ? "search.nothing.meeting" : "search.nothing";
        String reason = SearchExtents.noHits(result.extent(), nothing);
        return Notices.of(language.text(reason, shown(asked)));
    }

    private static Container page(
            AskedSearch asked, SearchResult result, List<Paper> papers, Language language) {
        boolean isRanked = asked.orders().contains(SearchOrder.RELEVANCE);
        String many = isRanked ? "search.heading.best" : "search.heading.first";
        String heading = papers.size() < REACH ? "search.heading" : many;
        String order = isRanked ? "search.order." : "search.order.conditions.";
        return new FoundPapers(asked, papers, language)
                .page(
                        language.text(heading, shown(asked), papers.size()),
                        SearchExtents.note(
                                language.text(order + Sorting.nameOf(asked.order())),
                                result.extent(),
                                language));
    }

    private static String shown(AskedSearch asked) {
        return Markdown.inline(Clip.to(MOST_OF_QUERY, asked.query()));
    }

    /**
     * Further pages are the catalogue's own; a paper named by its title is found; and what has no
     * words cannot be asked.
     */
    private static boolean isToBeCompleted(AskedSearch asked, List<Paper> papers) {
        TypedWords words = new TypedWords(asked.words());
        return asked.before() == 0
                && words.haveWords()
                && papers.stream().noneMatch(words::areTitleOf);
    }
}
