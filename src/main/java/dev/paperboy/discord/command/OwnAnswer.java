package dev.paperboy.discord.command;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.PaperSection;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.RemoteSearch.Found;
import dev.paperboy.paper.RemoteSearch.Off;
import dev.paperboy.paper.RemoteSearch.Outcome;
import dev.paperboy.paper.RemoteSearch.Spent;
import dev.paperboy.paper.RemoteSearch.Unavailable;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The catalogue's answer to a search, which Hugging Face's own may complete.
 *
 * <p>Better than ours is what Hugging Face has among its best and our answer has on none of its
 * pages: of that the first {@value #MOST} are put below ours. How it went is told only to whom the
 * catalogue had nothing to show.
 *
 * @param papers what the catalogue has to offer, on all pages
 * @param shown the page of these, or why there are none; it stays as it is in all that follows
 */
record OwnAnswer(AskedSearch asked, List<Paper> papers, Container shown, Language language) {

    private static final int MOST = 5;

    /** What to show while Hugging Face is being asked. */
    Container whileAsking() {
        return told("search.elsewhere.asking").orElse(shown);
    }

    /** What to show when there is no word of Hugging Face's; empty: what is shown already. */
    Optional<Container> withoutAnswer() {
        return told("search.elsewhere.failed");
    }

    /** What to show when this has come; empty: what is shown already. */
    Optional<Container> settledBy(Outcome outcome) {
        return switch (outcome) {
            case Found found -> {
                List<Paper> better = better(found);
                yield better.isEmpty()
                        ? told("search.elsewhere.nothing")
                        : Optional.of(section(better).below(shown, language));
            }
            case Unavailable _, Spent _ -> withoutAnswer();
            case Off _ -> Optional.empty();
        };
    }

    private List<Paper> better(Found found) {
        Set<PaperId> known = papers.stream().map(Paper::id).collect(Collectors.toSet());
        return found.papers().stream()
                .filter(paper -> !known.contains(paper.id()))
                .limit(MOST)
                .toList();
    }

    private PaperSection section(List<Paper> better) {
        return new PaperSection(
                language.text("search.elsewhere"),
                Sorting.sorted(better, asked.order()).stream()
                        .map(paper -> FoundPapers.entry(paper, asked.order(), language))
                        .toList());
    }

    private Optional<Container> told(String key) {
        if (!papers.isEmpty()) {
            return Optional.empty();
        }
        List<ContainerChildComponent> parts = new ArrayList<>(shown.getComponents());
        parts.add(TextDisplay.of("-# " + language.text(key)));
        return Optional.of(Container.of(parts));
    }
}
