package dev.paperboy.discord.command;

import dev.paperboy.discord.text.PlainText;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.search.SearchOrder;
import dev.paperboy.search.TypedSearch;
import dev.paperboy.search.TypedSearch.Filtered;

import java.util.List;
import java.util.Optional;

/**
 * A search as it was asked for.
 *
 * @param query what a person typed, something that can be seen
 * @param before how many papers to skip
 */
record AskedSearch(String query, SearchOrder order, int before) implements AskedPapers {

    /** Empty if the component names no search. */
    static Optional<AskedSearch> of(ComponentId id) {
        Optional<SearchOrder> order = id.argument(0).flatMap(Sorting::named);
        Optional<Integer> before = id.number(1);
        Optional<String> query = id.text(2).filter(text -> !PlainText.of(text).isEmpty());
        return order.isPresent() && before.isPresent()
                ? query.map(words -> new AskedSearch(words, order.get(), before.get()))
                : Optional.empty();
    }

    /** What is to be answered. */
    TypedSearch typed() {
        return TypedSearch.of(query);
    }

    /** What of it can be asked elsewhere; empty: nothing. */
    String words() {
        return switch (typed()) {
            case TypedSearch.Plain(String text) -> text;
            case Filtered filtered -> filtered.words();
            case TypedSearch.Malformed _ -> "";
        };
    }

    /** Without words nothing fits better than another. */
    AskedSearch inPossibleOrder() {
        return orders().contains(order) ? this : new AskedSearch(query, SearchOrder.VOTES, before);
    }

    @Override
    public List<SearchOrder> orders() {
        return typed() instanceof Filtered filtered && filtered.hasConditionsOnly()
                ? List.of(SearchOrder.VOTES, SearchOrder.DATE)
                : AskedPapers.super.orders();
    }

    @Override
    public ComponentId at(SearchOrder otherOrder, int otherBefore) {
        return ComponentId.of(
                Actions.SEARCH,
                Sorting.nameOf(otherOrder),
                otherBefore,
                ComponentId.encoded(query));
    }
}
