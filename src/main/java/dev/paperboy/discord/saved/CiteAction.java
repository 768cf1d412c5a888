package dev.paperboy.discord.saved;

import dev.paperboy.discord.command.PaperAnswers;
import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.CodeBlock;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.PaperWords;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.library.CitationFormat;
import dev.paperboy.library.Citations;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tells who clicked how to cite a paper: BibTeX to copy, and a file in each format. */
@Component
class CiteAction implements ComponentAction {

    private final PaperAnswers answers;
    private final Citations citations;
    private final CitationFiles files;

    CiteAction(PaperAnswers answers, Citations citations, CitationFiles files) {
        this.answers = answers;
        this.citations = citations;
        this.files = files;
    }

    @Override
    public String name() {
        return Actions.CITE;
    }

    @Override
    public boolean opensMessage() {
        return true;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return request.id()
                .argument(0)
                .flatMap(PaperId::parse)
                .map(id ->
                        answers.byId(
                                id,
                                request.language(),
                                paper -> Reply.toAsker(citation(paper, request.language()))))
                .orElseGet(() -> Reply.error(request.language(), "error.outdated"));
    }

    private Container citation(Paper paper, Language language) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(text(paper, language)));
        String name = "arxiv-" + paper.id().value().replace('/', '-');
        Stream.of(CitationFormat.values())
                .flatMap(format -> files.of(List.of(paper), format, name).stream())
                .forEach(parts::add);
        return Container.of(parts);
    }

    private String text(Paper paper, Language language) {
        String heading = language.text("cite.heading", ShownTitles.of(paper));
        String block = CodeBlock.of("bibtex", citations.of(List.of(paper), CitationFormat.BIBTEX));
        String whole = heading + "\n" + block;
        return whole.length() <= DiscordLimits.DIGEST_TEXT
                        && DiscordLimits.bytesOf(whole) <= DiscordLimits.DIGEST_BYTES
                ? whole
                : heading + "\n" + language.text("cite.too-long", PaperWords.authors(paper).size());
    }
}
