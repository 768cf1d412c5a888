package dev.paperboy.paper;

import java.util.List;

/** What a person meant when naming a paper: an id, a link, words of its title, or a mistake. */
public sealed interface PaperReference {

    /** An id, or a link that holds one. */
    record ById(PaperId id) implements PaperReference {}

    /** Words, to be looked for in titles. */
    record ByWords(String words) implements PaperReference {}

    /** Something that was meant as an id or as a link to a paper but is not one. */
    record Malformed(String text) implements PaperReference {}

    /** A link to a site that Paperboy does not read. */
    record OtherSite(String host) implements PaperReference {}

    /**
     * The papers that a text names by links to them, DOIs or ids, in this order, each once. A
     * number that is only like an id, as a date or a price, is none.
     */
    static List<PaperId> allIn(String text) {
        return ReferenceFinder.find(text);
    }

    /** Reads what a person typed; never fails. */
    static PaperReference parse(String typed) {
        return ReferenceParser.parse(typed);
    }
}
