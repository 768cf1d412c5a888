package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.PaperId;

import org.springframework.stereotype.Component;

/** Shows a paper's whole abstract to who clicked its button. */
@Component
class AbstractAction implements ComponentAction {

    private final Catalogue catalogue;
    private final Replies replies;

    AbstractAction(Catalogue catalogue, Replies replies) {
        this.catalogue = catalogue;
        this.replies = replies;
    }

    @Override
    public String name() {
        return Actions.ABSTRACT;
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
                .map(paper -> replies.abstractOf(paper, request.language()).shareable())
                .orElseGet(() -> Reply.error(request.language(), "error.outdated"));
    }
}
