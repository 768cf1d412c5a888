package dev.paperboy.delivery;

/** What a look into a channel has shown. */
public sealed interface LookOutcome {

    /** The message is there. */
    record Found(PostedMessage message) implements LookOutcome {}

    /** The channel was read far enough back, and the message is not there. */
    record Absent() implements LookOutcome {}

    /** The channel's history may not be read; believed when a second look says the same. */
    record Forbidden(String reason) implements LookOutcome {}

    /** The channel could not be read just now. */
    record Unavailable(String reason) implements LookOutcome {}

    /** Discord does not know the bot (any more). */
    record Unauthorized(String reason) implements LookOutcome {}
}
