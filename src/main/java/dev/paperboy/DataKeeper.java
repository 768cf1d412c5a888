package dev.paperboy;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One kind of what is kept about people or servers: tells it and forgets it. Each module answers
 * for its own tables with beans of this type, in an order in which they can be forgotten one after
 * the other.
 */
public interface DataKeeper {

    /** What is kept, as in the keys of texts: {@code saved-papers}. Several may share one. */
    String kind();

    /** The columns with ids of Discord's that it answers for, as {@code saved_paper.user_id}. */
    Set<String> columns();

    /** How many pieces are kept about this one. */
    int count(DataSubject subject);

    /** What is kept about this one, a row each, by the names of columns. */
    List<Map<String, @Nullable Object>> rows(DataSubject subject);

    /**
     * Forgets what is kept about this one, or whom it is about where others need it; in the
     * caller's transaction.
     *
     * @param most the most pieces
     * @return how many; fewer than {@code most}: nothing is left
     */
    int forget(DataSubject subject, int most);

    /** The servers about which something is kept. */
    Set<Long> servers();
}
