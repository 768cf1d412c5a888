package dev.paperboy.source.huggingface;

import dev.paperboy.paper.CatalogueWriter;
import dev.paperboy.paper.LinkedWorksShelf;
import dev.paperboy.source.huggingface.PaperParser.Result;

import java.time.Instant;

/** Saves what was told of one paper: itself, and what names it. */
final class PaperIntake {

    private final CatalogueWriter catalogue;
    private final LinkedWorksShelf shelf;

    PaperIntake(CatalogueWriter catalogue, LinkedWorksShelf shelf) {
        this.catalogue = catalogue;
        this.shelf = shelf;
    }

    /**
     * Saves it.
     *
     * @param readAt by the schedule clock
     */
    void save(Result.Found found, Instant readAt) {
        catalogue.save(found.paper(), readAt);
        if (found.works() != null) {
            shelf.save(found.paper().id(), new LinkedWorksShelf.Reading(found.works(), readAt));
        }
    }
}
