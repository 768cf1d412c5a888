package dev.paperboy.discord.command;

import dev.paperboy.discord.text.PlainText;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.SearchOrder;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A wish for similar papers.
 *
 * @param id of the paper that they are to be like
 * @param query words that they have to fit; null: any do
 * @param before how many papers to skip
 */
record AskedSimilar(PaperId id, @Nullable String query, SearchOrder order, int before)
        implements AskedPapers {

    /** Empty if the component names no paper. */
    static Optional<AskedSimilar> of(ComponentId id) {
        SearchOrder order = id.argument(1).flatMap(Sorting::named).orElse(SearchOrder.RELEVANCE);
        return id.argument(0)
                .flatMap(PaperId::parse)
                .map(paper ->
                        new AskedSimilar(
                                paper,
                                id.text(3).filter(it -> !PlainText.of(it).isEmpty()).orElse(null),
                                order,
                                id.number(2).orElse(0)));
    }

    @Override
    public ComponentId at(SearchOrder otherOrder, int otherBefore) {
        String name = Sorting.nameOf(otherOrder);
        return query == null
                ? ComponentId.of(Actions.SIMILAR, id, name, otherBefore)
                : ComponentId.of(
                        Actions.SIMILAR, id, name, otherBefore, ComponentId.encoded(query));
    }
}
