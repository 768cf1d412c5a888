package dev.paperboy.source.http;

/** Who is served first where a server is asked one thing at a time. */
public enum Urgency {

    /** Somebody waits for the answer; comes before everything else. */
    WAITED_FOR,

    /** Nobody waits for it. */
    BACKGROUND
}
