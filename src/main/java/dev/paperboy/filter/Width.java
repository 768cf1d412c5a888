package dev.paperboy.filter;

/** How much has to speak for a paper before it fits a topic. */
public enum Width {
    /** Only what is squarely about it. */
    STRICT,
    /** As a digest wants it. */
    NORMAL,
    /** What touches it, too. */
    WIDE
}
