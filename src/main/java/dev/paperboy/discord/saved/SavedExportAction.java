package dev.paperboy.discord.saved;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.saved.SavedSearch.Outcome;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.library.CitationFormat;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.SearchResult.Extent;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Gives who clicked their list, or what was found on it, as a file for their own programs. */
@Component
class SavedExportAction implements ComponentAction {

    private static final String FILE = "paperboy-saved";

    private final SavedPapers saved;
    private final SavedSearch search;
    private final CitationFiles files;

    SavedExportAction(SavedPapers saved, SavedSearch search, CitationFiles files) {
        this.saved = saved;
        this.search = search;
        this.files = files;
    }

    @Override
    public String name() {
        return Actions.SAVED_EXPORT;
    }

    @Override
    public boolean opensMessage() {
        return true;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return AskedSaved.format(request.id())
                .map(format -> export(Reader.of(request), request, format))
                .orElseGet(() -> Reply.error(request.language(), "error.outdated"));
    }

    private Reply export(Reader reader, ComponentRequest request, CitationFormat format) {
        AskedSaved asked = AskedSaved.exported(request.id());
        return switch (search.of(asked.query(), saved.of(reader.userId()))) {
            case Outcome.Found(List<KeptPaper> found) when !found.isEmpty() ->
                    export(found.stream().map(KeptPaper::paper).toList(), reader, format);
            case Outcome.Unsure(Extent extent) ->
                    Reply.toAsker(Notices.of(SavedList.unsure(asked, extent, reader.language())))
                            .shareable();
            case Outcome.Found _, Outcome.Malformed _ ->
                    Reply.error(reader.language(), "saved.export.nothing");
        };
    }

    private Reply export(List<Paper> papers, Reader reader, CitationFormat format) {
        Optional<FileDisplay> file = files.of(papers, format, FILE);
        return file.map(it -> Reply.toAsker(message(papers.size(), it, reader.language())))
                .orElseGet(() -> Reply.error(reader.language(), "saved.export.too-large"));
    }

    private static Container message(int papers, FileDisplay file, Language language) {
        return Container.of(TextDisplay.of(language.text("saved.exported", papers)), file);
    }
}
