package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

/** Shows another page or order of a search to who clicked. */
@Component
class SearchAction implements ComponentAction {

    private final SearchAnswers answers;

    SearchAction(SearchAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return Actions.SEARCH;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return AskedSearch.of(request.id())
                .map(asked -> answers.answer(asked, request.language()).inPlace().shareable())
                .orElseGet(() -> Reply.error(request.language(), "error.outdated"));
    }
}
