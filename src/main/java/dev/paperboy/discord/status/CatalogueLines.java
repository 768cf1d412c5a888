package dev.paperboy.discord.status;

import dev.paperboy.discord.text.Language;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.History;
import dev.paperboy.search.MeaningProgress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Tells how many papers are known, and how far they have been made ready for being found. */
@Component
class CatalogueLines {

    private static final int WHOLE = 100;

    private final Catalogue catalogue;
    private final ObjectProvider<History> history;
    private final MeaningProgress meanings;

    CatalogueLines(Catalogue catalogue, ObjectProvider<History> history, MeaningProgress meanings) {
        this.catalogue = catalogue;
        this.history = history;
        this.meanings = meanings;
    }

    List<String> of(Language language) {
        int papers = catalogue.size();
        List<String> lines = new ArrayList<>();
        lines.add(language.text("status.papers", papers));
        history.stream()
                .map(History::progress)
                .filter(progress -> !progress.isComplete())
                .map(progress -> language.text("status.filling", progress.read(), progress.total()))
                .forEach(lines::add);
        meanings.computed().ifPresent(computed -> lines.add(meaning(computed, papers, language)));
        return lines;
    }

    /** Rounded down, so that 100 means all. */
    private static String meaning(int computed, int papers, Language language) {
        long percent = papers == 0 ? WHOLE : Math.min(WHOLE, (long) computed * WHOLE / papers);
        return language.text("status.meaning", percent);
    }
}
