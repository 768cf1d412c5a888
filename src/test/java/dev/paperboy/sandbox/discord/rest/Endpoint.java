package dev.paperboy.sandbox.discord.rest;

/** Answers the requests of one route. */
@FunctionalInterface
interface Endpoint {
    /**
     * Answers one request.
     *
     * @throws dev.paperboy.sandbox.discord.wire.Refused when Discord would refuse it
     */
    Answer answer(Call call);
}
