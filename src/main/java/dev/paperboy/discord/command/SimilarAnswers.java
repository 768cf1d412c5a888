package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.PaperWords;
import dev.paperboy.discord.text.PlainText;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.SearchOrder;
import dev.paperboy.search.SearchResult;
import dev.paperboy.search.SearchResult.Extent;
import dev.paperboy.search.SearchResult.Hit;

import org.springframework.stereotype.Component;

import java.util.List;

/** Answers with papers that are like one, wherever that one is known. */
@Component
class SimilarAnswers {

    /** Beyond these the likeness is thin. */
    private static final int REACH = 25;

    /** Of a title or of words, in a heading. */
    private static final int MOST_SHOWN = 100;

    private final PaperAnswers papers;
    private final PaperSearch search;
    private final Replies replies;

    SimilarAnswers(PaperAnswers papers, PaperSearch search, Replies replies) {
        this.papers = papers;
        this.search = search;
        this.replies = replies;
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
        SearchResult similar =
                asked.query() == null
                        ? search.similarTo(asked.id(), REACH)
                        : search.similarTo(asked.id(), asked.query(), REACH);
        List<Paper> alike = similar.hits().stream().map(Hit::paper).toList();
        String title = Markdown.inline(Clip.to(MOST_SHOWN, PaperWords.title(paper)));
        FoundPapers found = new FoundPapers(asked, Sorting.sorted(alike, asked.order()), language);
        if (found.papers().isEmpty()) {
            return none(similar.extent(), title, asked, language);
        }
        return found.isBeyondTheEnd()
                ? replies.notice(language, "search.no-more")
                : Reply.toAsker(
                        found.page(
                                heading(found, title, asked),
                                SearchExtents.note(
                                        order(asked, language), similar.extent(), language)));
    }

    private Reply none(Extent extent, String title, AskedSimilar asked, Language language) {
        return asked.query() == null
                ? replies.notice(language, SearchExtents.noHits(extent, "similar.none"), title)
                : replies.notice(
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
