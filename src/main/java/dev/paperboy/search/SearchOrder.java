package dev.paperboy.search;

/** In which order found papers are shown; those that hardly fit are left out of all of them. */
public enum SearchOrder {

    /** The best first. */
    RELEVANCE,

    /** The newest first: by the day on which they were listed, or else published. */
    DATE,

    /** The most voted first. */
    VOTES
}
