package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.Reply;
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

/** Answers a search by words: from the catalogue, and with what lies beyond it. */
@Component
class SearchAnswers {

    /** How many of the best are put in order and can be reached page by page. */
    private static final int REACH = 50;

    private static final int MOST_OF_QUERY = 100;

    private final PaperSearch search;
    private final BeyondCatalogue beyond;
    private final Replies replies;

    SearchAnswers(PaperSearch search, BeyondCatalogue beyond, Replies replies) {
        this.search = search;
        this.beyond = beyond;
        this.replies = replies;
    }

    /** What was asked for, for the asker alone. */
    Reply answer(AskedSearch asked, Language language) {
        return switch (asked.typed()) {
            case Plain(String text) ->
                    answer(asked, search.search(text, asked.order(), REACH), language);
            case Filtered filtered -> {
                AskedSearch possible = asked.inPossibleOrder();
                yield answer(
                        possible, search.filtered(filtered, possible.order(), REACH), language);
            }
            case Malformed(FilterError error) ->
                    Reply.toAsker(Notices.of(FilterErrors.text(asked.query(), error, language)));
        };
    }

    private Reply answer(AskedSearch asked, SearchResult result, Language language) {
        List<Paper> papers = result.hits().stream().map(Hit::paper).toList();
        if (!papers.isEmpty() && asked.before() >= papers.size()) {
            return replies.notice(language, "search.no-more");
        }
        Container shown =
                papers.isEmpty()
                        ? none(asked, result, language)
                        : page(asked, result, papers, language);
        return isToBeCompleted(asked, papers)
                ? beyond.extend(new OwnAnswer(asked, papers, shown, language))
                : Reply.toAsker(shown);
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
