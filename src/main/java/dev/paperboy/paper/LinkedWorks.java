package dev.paperboy.paper;

import java.util.List;

/** What on Hugging Face names a paper as its source. */
public record LinkedWorks(Works models, Works datasets, Works spaces) {

    /** Nothing names it. */
    public static final LinkedWorks NONE = new LinkedWorks(Works.NONE, Works.NONE, Works.NONE);

    /** Whether nothing names it. */
    public boolean isEmpty() {
        return models.number() == 0 && datasets.number() == 0 && spaces.number() == 0;
    }

    /**
     * All of one kind.
     *
     * @param number how many there are, at least as many as are known
     * @param first those that are known, best liked first; at most {@value #MOST}
     */
    public record Works(int number, List<Work> first) {

        /** So many are kept. */
        public static final int MOST = 3;

        /** There is none. */
        public static final Works NONE = new Works(0, List.of());

        /**
         * @throws IllegalArgumentException if more are known than there are, or than are kept
         */
        public Works {
            first = List.copyOf(first);
            if (first.size() > Math.min(number, MOST)) {
                throw new IllegalArgumentException(first.size() + " known of " + number);
            }
        }
    }

    /**
     * One of them.
     *
     * @param id its name at Hugging Face, as {@code owner/name}; checked by the source's parser
     * @param likes 0 where not told
     */
    public record Work(String id, int likes) {}
}
