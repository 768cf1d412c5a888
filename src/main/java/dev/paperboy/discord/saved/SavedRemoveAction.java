package dev.paperboy.discord.saved;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.library.ReadingList;
import dev.paperboy.library.SavedPaper;
import dev.paperboy.paper.PaperId;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** Takes the paper chosen off the list of who chose, which can be undone. */
@Component
class SavedRemoveAction implements ComponentAction {

    private final ReadingList papers;
    private final SavedList list;
    private final ShownTitles titles;

    SavedRemoveAction(ReadingList papers, SavedList list, ShownTitles titles) {
        this.papers = papers;
        this.list = list;
        this.titles = titles;
    }

    @Override
    public String name() {
        return Actions.SAVED_REMOVE;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        Optional<AskedSaved> asked = AskedSaved.of(request.id(), 0);
        Optional<PaperId> paper = request.values().stream().findFirst().flatMap(PaperId::parse);
        return asked.isPresent() && paper.isPresent()
                ? remove(Reader.of(request), paper.get(), asked.get()).inPlace()
                : Reply.error(request.language(), "error.outdated");
    }

    private Reply remove(Reader reader, PaperId id, AskedSaved asked) {
        Optional<SavedPaper> removed = papers.remove(reader.userId(), id);
        String told =
                reader.language()
                        .text(
                                removed.isPresent() ? "saved.removed" : "saved.not-there",
                                titles.of(id));
        return list.show(reader, asked, new SavedList.News(told, removed.orElse(null)));
    }
}
