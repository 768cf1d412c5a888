package dev.paperboy.discord.saved;

import dev.paperboy.library.ReadingList;
import dev.paperboy.library.SavedPaper;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The papers of reading lists, with what the catalogue knows of them. */
@Component
class SavedPapers {

    private final ReadingList list;
    private final Catalogue catalogue;

    SavedPapers(ReadingList list, Catalogue catalogue) {
        this.list = list;
        this.catalogue = catalogue;
    }

    /** All of a member's, the last saved first. */
    List<KeptPaper> of(long userId) {
        List<SavedPaper> saved = list.of(userId);
        Map<PaperId, Paper> known =
                catalogue.findAll(saved.stream().map(SavedPaper::paper).toList()).stream()
                        .collect(Collectors.toMap(Paper::id, Function.identity()));
        return saved.stream()
                .flatMap(it ->
                        Stream.ofNullable(known.get(it.paper()))
                                .map(paper -> new KeptPaper(paper, it.savedAt())))
                .toList();
    }

    int most() {
        return list.most();
    }
}
