package dev.paperboy.sandbox.discord.fault;

import java.util.function.UnaryOperator;

/** What a fault does to a request. */
sealed interface Effect {

    /** The client gets something else. */
    record Instead(Reaction reaction) implements Effect {}

    /** The client gets Discord's answer with another body. */
    record Rewritten(UnaryOperator<String> body) implements Effect {}

    /** The client gets Discord's answer, once something has been waited for. */
    record Held(Runnable until) implements Effect {}
}
