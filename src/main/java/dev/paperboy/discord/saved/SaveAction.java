package dev.paperboy.discord.saved;

import dev.paperboy.discord.command.PaperAnswers;
import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.library.ReadingList;
import dev.paperboy.library.ReadingList.Saving;
import dev.paperboy.library.SavedPaper;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Puts a paper on the list of who clicked. The button is on cards that everybody sees, so it cannot
 * tell whether the paper is there already; the answer does.
 */
@Component
class SaveAction implements ComponentAction {

    private final ReadingList papers;
    private final PaperAnswers answers;
    private final Clock clock;

    SaveAction(ReadingList papers, PaperAnswers answers, Clock clock) {
        this.papers = papers;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Actions.SAVE;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        Reader reader = Reader.of(request);
        Reply reply =
                request.id()
                        .argument(0)
                        .flatMap(PaperId::parse)
                        .map(id ->
                                answers.byId(
                                        id,
                                        reader.language(),
                                        paper -> save(paper, request.id(), reader)))
                        .orElseGet(() -> Reply.error(reader.language(), "error.outdated"));
        return request.id().argument(1).isPresent() ? reply.inPlace() : reply;
    }

    private Reply save(Paper paper, ComponentId button, Reader reader) {
        Optional<SavedPaper> before =
                KeptMoment.of(button, 1, clock).map(at -> new SavedPaper(paper.id(), at));
        Saving saving =
                before.map(removed -> papers.putBack(reader.userId(), removed))
                        .orElseGet(() -> papers.save(reader.userId(), paper.id()));
        String key =
                saving == Saving.SAVED && before.isPresent()
                        ? "saved.back"
                        : "saved." + saving.name().toLowerCase(Locale.ROOT);
        String told = reader.language().text(key, ShownTitles.of(paper), papers.most());
        return saving == Saving.FULL
                ? Reply.toAsker(Notices.of(told)).shareable()
                : new Reply(
                        List.of(
                                Notices.of(told),
                                ActionRow.of(
                                        Button.secondary(
                                                ComponentId.of(Actions.UNSAVE, paper.id())
                                                        .toString(),
                                                reader.language().text(undo(saving))))),
                        true);
    }

    private static String undo(Saving saving) {
        return saving == Saving.SAVED ? "saved.undo" : "saved.unsave";
    }
}
