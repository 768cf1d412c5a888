package dev.paperboy.paper;

import java.util.Comparator;

/**
 * The order in which papers of a list are shown: upvotes, then comments, both falling, then id.
 *
 * <p>It is ours, never the wire's: the wire's order was seen wrong, and differs between the
 * sources.
 */
public final class PaperOrder {

    /** Most voted first; total, since ids differ. */
    public static final Comparator<Paper> BY_VOTES =
            Comparator.comparingInt(Paper::upvotes)
                    .reversed()
                    .thenComparing(Comparator.comparingInt(Paper::comments).reversed())
                    .thenComparing(Paper::id);

    /** The newest {@linkplain PaperDates#day day} first, its papers as above. */
    public static final Comparator<Paper> BY_DAY =
            Comparator.comparing((Paper paper) -> paper.dates().day())
                    .reversed()
                    .thenComparing(BY_VOTES);

    private PaperOrder() {}
}
