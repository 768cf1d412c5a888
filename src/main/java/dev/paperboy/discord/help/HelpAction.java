package dev.paperboy.discord.help;

import dev.paperboy.discord.admin.Admins;
import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import net.dv8tion.jda.api.entities.Member;

import org.springframework.stereotype.Component;

import java.util.Optional;

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

    @Override
    public Reply handle(ComponentRequest request) {
        return request.values().stream()
                .findFirst()
                .flatMap(HelpTask::of)
                .map(task -> page(request, task))
                .orElseGet(() -> Reply.error(request.language(), "error.outdated"));
    }

    /** Who was shown a message of another asker's may do more or less than that one. */
    private Reply page(ComponentRequest request, HelpTask task) {
        Optional<Member> member = request.clicker().member();
        HelpAsker asker = HelpAsker.of(member, request.language());
        return task.isForAdmins()
                ? Admins.answer(member, request.language(), _ -> pages.page(asker, task).inPlace())
                : pages.page(asker, task).inPlace();
    }
}
