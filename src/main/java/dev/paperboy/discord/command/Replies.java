package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Dates;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.view.AbstractView;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.discord.view.PaperList;
import dev.paperboy.discord.view.PaperListView;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.SearchResult;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;

/** The replies that several commands give. */
@Component
class Replies {

    private static final int MOST_OF_QUERY = 100;

    /** A sentence for the asker, an error or a confirmation. */
    Reply notice(Language language, String key, Object... arguments) {
        return Reply.toAsker(Notices.of(language.text(key, arguments)));
    }

    /** A paper's abstract for the asker. */
    Reply abstractOf(Paper paper, Language language) {
        return AbstractView.of(paper, language)
                .map(Reply::toAsker)
                .orElseGet(() -> notice(language, "error.outdated"));
    }

    /** The papers that words may have meant, for the asker to choose from. */
    Reply suggestions(List<Paper> papers, Language language) {
        return Reply.toAsker(
                PaperListView.of(
                        new PaperList(
                                language.text("paper.suggestions"),
                                List.of(),
                                entries(papers, language),
                                PaperList.Paging.NONE,
                                null),
                        language));
    }

    /** What a search found, for the asker. */
    Reply hits(SearchResult result, String query, Language language) {
        List<Paper> papers = result.hits().stream().map(SearchResult.Hit::paper).toList();
        String asked = Markdown.inline(Clip.to(MOST_OF_QUERY, query));
        List<String> notes =
                papers.size() < result.total()
                        ? List.of(language.text("search.shown", papers.size()))
                        : List.of();
        return Reply.toAsker(
                PaperListView.of(
                        new PaperList(
                                language.text("search.heading", asked, result.total()),
                                notes,
                                entries(papers, language),
                                PaperList.Paging.NONE,
                                null),
                        language));
    }

    private static List<PaperList.Entry> entries(List<Paper> papers, Language language) {
        return papers.stream()
                .map(paper -> new PaperList.Entry(paper, date(paper, language)))
                .toList();
    }

    private static @Nullable String date(Paper paper, Language language) {
        LocalDate published = paper.dates().publishedOn();
        return published == null ? null : Dates.full(published, language);
    }
}
