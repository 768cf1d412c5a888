package dev.paperboy.bench;

import dev.paperboy.paper.Paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What people ask for, in an order that is always the same.
 *
 * @param ids of papers
 * @param queries as people type them
 * @param titles of papers
 * @param last the title of the paper that was saved last
 */
record Wording(List<String> ids, List<String> queries, List<String> titles, String last) {

    static Wording of(List<Paper> papers) throws IOException {
        List<Paper> shuffled = new ArrayList<>(papers);
        Collections.shuffle(shuffled, new Random(5));
        return new Wording(
                shuffled.stream().map(paper -> paper.id().value()).toList(),
                SearchQueries.read().known(),
                shuffled.stream().map(Paper::title).toList(),
                papers.getLast().title());
    }
}
