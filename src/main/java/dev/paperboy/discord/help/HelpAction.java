package dev.paperboy.discord.help;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

/** Shows the help with the task that was chosen, in the place of the one shown before. */
@Component
class HelpAction implements ComponentAction {

    private final HelpPages pages;

    HelpAction(HelpPages pages) {
        this.pages = pages;
    }

    @Override
    public String name() {
        return Actions.HELP;
    }

    /** Who was shown a message of another asker's may see more or fewer tasks than that one. */
    @Override
    public Reply handle(ComponentRequest request) {
        HelpAsker asker = HelpAsker.of(request.clicker().member(), request.language());
        return request.values().stream()
                .findFirst()
                .flatMap(HelpTask::of)
                .filter(HelpTask.of(asker)::contains)
                .map(task -> pages.page(asker, task).inPlace())
                .orElseGet(() -> Reply.error(request.language(), "error.outdated"));
    }
}
