package dev.paperboy.paper;

/** How much of the history of Daily Papers has been brought in; implemented by the sources. */
public interface History {

    /** How far it has come. */
    Progress progress();

    /**
     * Feed days read for good, of those that have settled.
     *
     * @param read 0 to {@code total}
     * @param total feed days since {@link FeedDays#FIRST} whose votes have settled
     */
    record Progress(int read, int total) {

        /** Whether nothing is left to read. */
        public boolean isComplete() {
            return read == total;
        }
    }
}
