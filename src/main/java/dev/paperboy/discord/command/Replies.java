package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.AbstractView;
import dev.paperboy.discord.view.PaperList;
import dev.paperboy.discord.view.PaperListView;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.SearchOrder;

import net.dv8tion.jda.api.components.container.Container;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** The replies that several commands give. */
@Component
class Replies {

    /** What a reply of this package shows, which is one container with all there is. */
    static Container shown(Reply reply) {
        return (Container) reply.components().getFirst();
    }

    /** A paper's abstract for the asker. */
    Reply abstractOf(Paper paper, Language language) {
        return AbstractView.of(paper, language)
                .map(Reply::toAsker)
                .orElseGet(() -> Reply.error(language, "error.outdated"));
    }

    /**
     * The papers that words may have meant, for the asker to choose from.
     *
     * @param note on them; empty: none
     */
    Reply suggestions(List<Paper> papers, Optional<String> note, Language language) {
        return Reply.toAsker(
                PaperListView.of(
                        new PaperList(
                                language.text("paper.suggestions"),
                                note.stream().toList(),
                                entries(papers, language),
                                PaperList.Paging.NONE,
                                null),
                        language));
    }

    private static List<PaperList.Entry> entries(List<Paper> papers, Language language) {
        return papers.stream()
                .map(paper -> FoundPapers.entry(paper, SearchOrder.RELEVANCE, language))
                .toList();
    }
}
