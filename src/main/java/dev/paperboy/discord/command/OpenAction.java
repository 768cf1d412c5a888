package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

/** Shows the paper chosen in a select to who chose it. */
@Component
class OpenAction implements ComponentAction {

    private final PaperAnswers answers;

    OpenAction(PaperAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return Actions.OPEN;
    }

    @Override
    public boolean opensMessage() {
        return true;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        String id = request.values().isEmpty() ? "" : request.values().getFirst();
        return answers.privately(id, CardPlace.of(request));
    }
}
