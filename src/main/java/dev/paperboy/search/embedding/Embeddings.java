package dev.paperboy.search.embedding;

import dev.paperboy.paper.PaperId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The kept embeddings of papers, all by the model that is in use; reads the database only. */
public interface Embeddings {

    /** Names the model; another name means that no embedding can be compared with those before. */
    String model();

    /**
     * The cosine between texts of one field that have little in common, at least 0 and less than 1:
     * models differ in where they begin.
     */
    double unrelated();

    /**
     * Those known of these papers; a paper's words may have changed since, and on some the model
     * fails.
     */
    Map<PaperId, Embedding> find(Collection<PaperId> papers);

    /** Those of these papers that the model has not read yet. */
    Set<PaperId> awaited(Collection<PaperId> papers);

    /** How many papers have one; empty: no model is wanted. */
    OptionalInt computed();

    /** The number of the newest one, 0 if there is none. */
    long newest();

    /**
     * What was kept after that number, oldest first; each paper once.
     *
     * @param limit the most to return; the next call goes on from the last one's number
     */
    List<Numbered> keptAfter(long number, int limit);

    /**
     * The number under which the embedding of this paper was kept, or that it has none any more; no
     * two have the same.
     */
    record Numbered(long number, PaperId paper) {}
}
