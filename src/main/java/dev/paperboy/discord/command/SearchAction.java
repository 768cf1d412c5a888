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
    private final Replies replies;

    SearchAction(SearchAnswers answers, Replies replies) {
        this.answers = answers;
        this.replies = replies;
    }

    @Override
    public String name() {
        return Actions.SEARCH;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return AskedSearch.of(request.id())
                .map(asked -> answers.answer(asked, request.language()).inPlace().shareable())
                .orElseGet(() -> replies.error(request.language(), "error.outdated"));
    }
}
