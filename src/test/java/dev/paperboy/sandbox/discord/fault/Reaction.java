package dev.paperboy.sandbox.discord.fault;

import dev.paperboy.sandbox.discord.wire.WireAnswer;

/** What the client gets for its request. */
public sealed interface Reaction {

    record Answered(WireAnswer answer) implements Reaction {}

    /** No answer: the connection ends. */
    record Dropped() implements Reaction {}

    /** No answer, and the connection stays. */
    record Stalled() implements Reaction {}

    /** The status that the client sees; 0 when it sees none. */
    default int status() {
        return this instanceof Answered(WireAnswer answer) ? answer.status() : 0;
    }
}
