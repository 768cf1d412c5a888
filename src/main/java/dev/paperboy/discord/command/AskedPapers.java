package dev.paperboy.discord.command;

import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.search.SearchOrder;

import java.util.List;

/** A question whose answer has pages and orders, each with a button that asks for it. */
interface AskedPapers {

    SearchOrder order();

    /** The orders in which its papers can be put. */
    default List<SearchOrder> orders() {
        return List.of(SearchOrder.values());
    }

    /** How many papers to skip. */
    int before();

    /** The same question for another page or order; may be too long for a component. */
    ComponentId at(SearchOrder order, int before);
}
