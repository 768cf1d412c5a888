package dev.paperboy.discord.saved;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.library.ReadingList;
import dev.paperboy.library.SavedPaper;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Puts a paper back on the list of who clicked, to where it stood. */
@Component
class SavedBackAction implements ComponentAction {

    private static final int FIRST_OF_LIST = 2;

    private final ReadingList papers;
    private final SavedList list;
    private final Catalogue catalogue;
    private final Clock clock;

    SavedBackAction(ReadingList papers, SavedList list, Catalogue catalogue, Clock clock) {
        this.papers = papers;
        this.list = list;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Actions.SAVED_BACK;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        ComponentId id = request.id();
        Optional<Paper> paper = id.argument(0).flatMap(PaperId::parse).flatMap(catalogue::find);
        Optional<Instant> savedAt = KeptMoment.of(id, 1, clock);
        Optional<AskedSaved> asked = AskedSaved.of(id, FIRST_OF_LIST);
        return paper.isPresent() && savedAt.isPresent() && asked.isPresent()
                ? putBack(paper.get(), savedAt.get(), asked.get(), Reader.of(request)).inPlace()
                : Reply.error(request.language(), "error.outdated");
    }

    private Reply putBack(Paper paper, Instant savedAt, AskedSaved asked, Reader reader) {
        ReadingList.Saving saving =
                papers.putBack(reader.userId(), new SavedPaper(paper.id(), savedAt));
        String key =
                switch (saving) {
                    case SAVED -> "saved.back";
                    case HAD_IT, FULL -> "saved." + saving.name().toLowerCase(Locale.ROOT);
                };
        String told = reader.language().text(key, ShownTitles.of(paper), papers.most());
        return list.show(reader, asked, new SavedList.News(told, null));
    }
}
