package dev.paperboy.search;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperOrder;

import java.util.Collection;
import java.util.List;

/** The catalogue's papers where no word says which of them fits best: by votes, or by days. */
record OrderedPapers(Catalogue catalogue, SearchOrder order) {

    /** All of them. */
    List<PaperId> all() {
        return catalogue.ids(isByDay() ? Catalogue.Order.BY_DAY : Catalogue.Order.BY_VOTES);
    }

    /** Those that are known of a few. */
    List<PaperId> of(Collection<PaperId> few) {
        return catalogue.findAll(few).stream()
                .sorted(isByDay() ? PaperOrder.BY_DAY : PaperOrder.BY_VOTES)
                .map(Paper::id)
                .toList();
    }

    private boolean isByDay() {
        return order == SearchOrder.DATE;
    }
}
