package dev.paperboy.discord.saved;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

/** Shows another page of the list of who clicked. */
@Component
class SavedAction implements ComponentAction {

    private final SavedList list;

    SavedAction(SavedList list) {
        this.list = list;
    }

    @Override
    public String name() {
        return Actions.SAVED;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return AskedSaved.of(request.id(), 0)
                .map(asked -> list.show(Reader.of(request), asked).inPlace())
                .orElseGet(() -> Reply.error(request.language(), "error.outdated"));
    }
}
