package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

/** Shows a paper to who clicked its button. */
@Component
class PaperAction implements ComponentAction {

    private final PaperAnswers answers;

    PaperAction(PaperAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return Actions.PAPER;
    }

    @Override
    public boolean opensMessage() {
        return true;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        String id = request.id().argument(0).orElse("");
        return answers.privately(id, CardPlace.of(request));
    }
}
