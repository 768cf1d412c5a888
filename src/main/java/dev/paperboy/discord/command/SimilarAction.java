package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

/** Shows papers like one to who clicked its button. */
@Component
class SimilarAction implements ComponentAction {

    private final SimilarAnswers answers;

    SimilarAction(SimilarAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return Actions.SIMILAR;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return AskedSimilar.of(request.id())
                .map(asked -> inItsPlace(request, answers.answer(asked, request.language())))
                .orElseGet(() -> Reply.error(request.language(), "error.outdated"));
    }

    /** What is clicked on a card leaves that where it is. */
    private static Reply inItsPlace(ComponentRequest request, Reply answer) {
        boolean isPage = request.id().arguments().size() > 1;
        return (isPage ? answer.inPlace() : answer).shareable();
    }
}
