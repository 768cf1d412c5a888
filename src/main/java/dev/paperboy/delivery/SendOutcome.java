package dev.paperboy.delivery;

/** What came of sending a message; each reason is one sentence without secrets. */
public sealed interface SendOutcome {

    /** Discord has it; what is not a message of its own names the one that it is about. */
    record Sent(PostedMessage message) implements SendOutcome {}

    /** It was sent before and somebody has deleted it since. */
    record Deleted() implements SendOutcome {}

    /** It was surely not sent and may be tried again. */
    record NotSent(String reason) implements SendOutcome {}

    /** Nobody knows whether it was sent: time-outs, broken connections, errors of the server. */
    record Unclear(String reason) implements SendOutcome {}

    /** The channel does not take it, and will not unless somebody changes something there. */
    record Refused(int code, String reason) implements SendOutcome {}

    /**
     * It was not sent, since Discord would refuse it as far as the sender knows without asking.
     * What it knows lags behind, and has gaps for a moment after a server comes back: believed when
     * it says the same a second time.
     */
    record Doubtful(Refused refusal) implements SendOutcome {}

    /** Discord finds the message itself malformed. */
    record Malformed(String reason) implements SendOutcome {}

    /** Discord does not know the bot (any more). */
    record Unauthorized(String reason) implements SendOutcome {}
}
