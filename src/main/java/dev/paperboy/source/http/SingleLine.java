package dev.paperboy.source.http;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** The way to servers that are asked one thing at a time, as their {@link Etiquette} says. */
final class SingleLine implements Way {

    /** The end of an answer may reach us before the server has taken note of it. */
    private static final Duration MARGIN = Duration.ofMillis(100);

    /** In pauses: what was given up here the server may still be at. */
    private static final int REST_AFTER_FAILURE = 5;

    private final Etiquette etiquette;
    private final Wire wire;
    private final Turns turns;
    private final BackOff backOff;
    private final Clock clock;

    /**
     * @param clock the system clock
     */
    SingleLine(Etiquette etiquette, Wire wire, LineMemory memory, Clock clock) {
        this.etiquette = etiquette;
        this.wire = wire;
        this.turns = new Turns(etiquette.pause().plus(MARGIN));
        this.backOff = new BackOff(etiquette.name(), memory, clock);
        this.clock = clock;
    }

    Etiquette etiquette() {
        return etiquette;
    }

    @Override
    public Duration longest(Duration asked) {
        return asked;
    }

    @Override
    public Passage pass(HttpRequest http, FetchRequest request, Deadline deadline)
            throws IOException, InterruptedException {
        if (!backOff.isOpen()) {
            return Closed.until(backOff.opening());
        }
        if (!turns.await(request.urgency(), deadline)) {
            return Closed.until(clock.instant().plus(turns.wait(request.urgency())));
        }
        if (!backOff.isOpen()) {
            turns.end(0);
            return Closed.until(backOff.opening());
        }
        // The turn lasts until the answer is there, even where its caller waits no longer.
        CompletableFuture<HttpResponse<byte[]>> answer =
                wire.send(http, etiquette.longest()).whenComplete(this::ended);
        HttpResponse<byte[]> response = Wire.await(answer, Origin.of(http.uri()), deadline);
        return backOff.isOpen()
                ? new Answered(response)
                : new Closed(backOff.opening(), response.statusCode() == BackOff.FORBIDDEN);
    }

    private void ended(@Nullable HttpResponse<byte[]> response, @Nullable Throwable failure) {
        try {
            if (response != null) {
                backOff.heed(response.statusCode(), response.headers());
            }
        } finally {
            turns.end(failure == null ? 1 : REST_AFTER_FAILURE);
        }
    }
}
