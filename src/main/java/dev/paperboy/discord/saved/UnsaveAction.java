package dev.paperboy.discord.saved;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.library.ReadingList;
import dev.paperboy.library.SavedPaper;
import dev.paperboy.paper.PaperId;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;

import org.springframework.stereotype.Component;

import java.util.List;

/** Takes a paper off the list of who clicked, in place of the answer that told it was there. */
@Component
class UnsaveAction implements ComponentAction {

    private final ReadingList papers;
    private final ShownTitles titles;

    UnsaveAction(ReadingList papers, ShownTitles titles) {
        this.papers = papers;
        this.titles = titles;
    }

    @Override
    public String name() {
        return Actions.UNSAVE;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return request.id()
                .argument(0)
                .flatMap(PaperId::parse)
                .map(id -> unsave(id, Reader.of(request)).inPlace())
                .orElseGet(() -> Reply.error(request.language(), "error.outdated"));
    }

    private Reply unsave(PaperId id, Reader reader) {
        return papers.remove(reader.userId(), id)
                .map(removed ->
                        new Reply(
                                List.of(told("saved.removed", id, reader), undo(removed, reader)),
                                true))
                .orElseGet(() -> Reply.toAsker(told("saved.not-there", id, reader)));
    }

    private Container told(String key, PaperId id, Reader reader) {
        return Notices.of(reader.language().text(key, titles.of(id)));
    }

    /** It goes back to where it stood. */
    private static ActionRow undo(SavedPaper removed, Reader reader) {
        return ActionRow.of(
                Button.secondary(
                        ComponentId.of(
                                        Actions.SAVE,
                                        removed.paper(),
                                        KeptMoment.written(removed.savedAt()))
                                .toString(),
                        reader.language().text("saved.put-back")));
    }
}
