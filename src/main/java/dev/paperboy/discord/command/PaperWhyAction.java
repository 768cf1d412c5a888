package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.PaperId;

import org.springframework.stereotype.Component;

/** Tells who clicked what the digests here make of a paper. */
@Component
class PaperWhyAction implements ComponentAction {

    private final Catalogue catalogue;
    private final WhyAnswers answers;

    PaperWhyAction(Catalogue catalogue, WhyAnswers answers) {
        this.catalogue = catalogue;
        this.answers = answers;
    }

    @Override
    public String name() {
        return Actions.PAPER_WHY;
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
                .flatMap(catalogue::find)
                .map(paper ->
                        answers.ofPaper(
                                paper,
                                request.clicker().member(),
                                request.clicker().userId(),
                                request.language()))
                .orElseGet(() -> Reply.error(request.language(), "error.outdated"));
    }
}
