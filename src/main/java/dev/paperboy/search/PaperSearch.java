package dev.paperboy.search;

import dev.paperboy.filter.Filter;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;

import java.util.List;

/** Finds papers in the catalogue; never waits for the network. */
public interface PaperSearch {

    /**
     * The papers that answer what a person typed.
     *
     * <p>An arXiv id, and a link that holds one, leads straight to its paper, and to nothing if the
     * catalogue does not know it. A whole title puts its papers first. All else is looked for in
     * titles, abstracts, keywords, authors and organisations; hyphens, inflections, British and
     * American spelling and small typing errors are forgiven. Nothing in the text is read as query
     * syntax, and of a very long one only the beginning is read.
     *
     * @param limit the most hits to return, at least 1
     * @return without hits when nothing fits, also for a text without any word
     * @throws java.io.UncheckedIOException if the index cannot be read
     */
    SearchResult search(String query, SearchOrder order, int limit);

    /**
     * The papers that meet the conditions of a filter and answer its words, if it has any, as
     * above. Where it has none, they come by votes, or by their days if those are to be the order.
     *
     * @param limit the most hits to return, at least 1
     * @throws java.io.UncheckedIOException if the index cannot be read
     */
    SearchResult filtered(TypedSearch.Filtered asked, SearchOrder order, int limit);

    /**
     * Those of some papers that meet conditions, each as the catalogue knows it, or else as it is
     * given, in the same order.
     *
     * @throws java.io.UncheckedIOException if the index cannot be read
     */
    List<Paper> meeting(Filter conditions, List<Paper> papers);

    /**
     * The papers most like this one, which is not among them.
     *
     * @param limit the most hits to return, at least 1
     * @return best first; without hits for a paper that the catalogue does not know
     * @throws java.io.UncheckedIOException if the index cannot be read
     */
    SearchResult similarTo(PaperId id, int limit);

    /**
     * Of the papers most like this one those that hold the words, or most of them, that a person
     * typed, likewise.
     *
     * @param query empty, or without any word: none does
     */
    SearchResult similarTo(PaperId id, String query, int limit);

    /**
     * A number that another one takes the place of whenever searches may find something else.
     *
     * @throws java.io.UncheckedIOException if the index cannot be read
     */
    long version();
}
