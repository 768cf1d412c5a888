package dev.paperboy.paper;

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

    /** Reads what a person typed; never fails. */
    static PaperReference parse(String typed) {
        return ReferenceParser.parse(typed);
    }
}
