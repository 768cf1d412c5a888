package dev.paperboy.discord.interaction;

/** How Discord is told that an answer will come, which fixes who sees it and where. */
enum Announcement {
    /** All in the channel see "is thinking…". */
    TO_ALL,

    /** Only the asker does. */
    TO_ASKER,

    /**
     * Nothing is seen: the answer may take the place of a message that was clicked and that only
     * the asker sees.
     */
    UNSEEN;

    /**
     * By a message of its own.
     *
     * @param isPrivate whether only the asker sees it
     */
    static Announcement inItsPlace(boolean isPrivate) {
        return isPrivate ? TO_ASKER : TO_ALL;
    }
}
