package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.FollowUp;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.late.LateAnswers;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.PaperWords;
import dev.paperboy.discord.text.PlainText;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.SearchOrder;
import dev.paperboy.search.SearchResult;
import dev.paperboy.search.SearchResult.Extent;
import dev.paperboy.search.SearchResult.Hit;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Answers with papers that are like one, wherever that one is known. */
@Component
class SimilarAnswers {

    /** Beyond these the likeness is thin. */
    private static final int REACH = 25;

    /** Of a title or of words, in a heading. */
    private static final int MOST_SHOWN = 100;

    private final PaperAnswers papers;
    private final PaperSearch search;
    private final LateAnswers late;
    private final SearchExtents extents;

    SimilarAnswers(
            PaperAnswers papers, PaperSearch search, LateAnswers late, SearchExtents extents) {
        this.papers = papers;
        this.search = search;
        this.late = late;
        this.extents = extents;
    }

    /** The papers like one that is named by its id, for the asker alone. */
    Reply answer(AskedSimilar asked, Language language) {
        return papers.byId(asked.id(), language, paper -> like(paper, asked, language)).privately();
    }

    /**
     * Likewise, however the paper is named.
     *
     * @param like an id, a link or a title
     * @param query words that the papers have to fit; empty, or invisible: any do
     */
    Reply answer(String like, String query, SearchOrder order, Language language) {
        String words = PlainText.of(query).isEmpty() ? null : query;
        return papers.find(
                        like,
                        language,
                        paper ->
                                like(
                                        paper,
                                        new AskedSimilar(paper.id(), words, order, 0),
                                        language))
                .privately();
    }

    private Reply like(Paper paper, AskedSimilar asked, Language language) {
        SearchResult similar = similar(asked);
        Reply reply = reply(similar, paper, asked, language);
        return SearchExtents.isToCome(similar)
                ? reply.followedBy(later(paper, asked, language))
                : reply;
    }

    private SearchResult similar(AskedSimilar asked) {
        return extents.asOfNow(
                asked.query() == null
                        ? search.similarTo(asked.id(), REACH)
                        : search.similarTo(asked.id(), asked.query(), REACH));
    }

    /** Nothing was found so far; as papers come in, something may be. */
    private FollowUp later(Paper paper, AskedSimilar asked, Language language) {
        return late.until(
                () ->
                        Optional.of(similar(asked))
                                .filter(now -> !SearchExtents.isToCome(now))
                                .map(now -> Replies.shown(reply(now, paper, asked, language))),
                () -> Notices.of(language.text("search.indexing.still", title(paper))));
    }

    private Reply reply(SearchResult similar, Paper paper, AskedSimilar asked, Language language) {
        List<Paper> alike = similar.hits().stream().map(Hit::paper).toList();
        FoundPapers found = new FoundPapers(asked, Sorting.sorted(alike, asked.order()), language);
        if (found.papers().isEmpty()) {
            return none(similar.extent(), title(paper), asked, language);
        }
        return found.isBeyondTheEnd()
                ? Reply.error(language, "search.no-more")
                : Reply.toAsker(
                        found.page(
                                heading(found, title(paper), asked),
                                SearchExtents.note(
                                        order(asked, language), similar.extent(), language)));
    }

    private static String title(Paper paper) {
        return Markdown.inline(Clip.to(MOST_SHOWN, PaperWords.title(paper)));
    }

    private Reply none(Extent extent, String title, AskedSimilar asked, Language language) {
        return asked.query() == null
                ? Reply.error(language, SearchExtents.noHits(extent, "similar.none"), title)
                : Reply.error(
                        language,
                        SearchExtents.noHits(extent, "similar.none.fitting"),
                        title,
                        words(asked.query()));
    }

    private static String heading(FoundPapers found, String title, AskedSimilar asked) {
        int papers = found.papers().size();
        return asked.query() == null
                ? found.language().text("similar.heading", papers, title)
                : found.language()
                        .text("similar.heading.fitting", papers, title, words(asked.query()));
    }

    private static String words(String query) {
        return Markdown.inline(Clip.to(MOST_SHOWN, query));
    }

    private static String order(AskedSimilar asked, Language language) {
        return asked.order() == SearchOrder.RELEVANCE
                ? language.text("similar.order")
                : language.text("search.order." + Sorting.nameOf(asked.order()));
    }
}
