package dev.paperboy.search;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperOrder;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** The catalogue's papers where no word says which of them fits best: by votes, or by days. */
record OrderedPapers(Catalogue catalogue, SearchOrder order) {

    /** The first so many. */
    List<PaperId> first(int most) {
        return catalogue.ids(isByDay() ? Catalogue.Order.BY_DAY : Catalogue.Order.BY_VOTES, most);
    }

    /** Those of a few that are known and are wanted as they are known. */
    List<PaperId> of(Collection<PaperId> few, Predicate<Paper> wanted) {
        return catalogue.findAll(few).stream()
                .filter(wanted)
                .sorted(isByDay() ? PaperOrder.BY_DAY : PaperOrder.BY_VOTES)
                .map(Paper::id)
                .toList();
    }

    private boolean isByDay() {
        return order == SearchOrder.DATE;
    }
}
