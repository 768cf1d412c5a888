package dev.paperboy.discord.rest;

import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

import okhttp3.Interceptor;
import okhttp3.Response;

import okio.AsyncTimeout;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets requests out one after the other at an even pace, their repetitions too, except those that
 * answer commands.
 *
 * <p>Discord counts the requests of a second, wherever it begins, so that none are saved up.
 */
final class Pacing implements Interceptor {

    private final Bucket turns;

    /** Whoever holds it is next; those with turns of their own would leave together, if late. */
    private final ReentrantLock next = new ReentrantLock(true);

    private final BlockingStrategy waiting;

    /**
     * @param perSecond the most in any second
     */
    Pacing(int perSecond) {
        this(perSecond, TimeMeter.SYSTEM_NANOTIME, BlockingStrategy.PARKING);
    }

    /**
     * @param time by which turns come
     * @param waiting how a turn is waited for
     */
    Pacing(int perSecond, TimeMeter time, BlockingStrategy waiting) {
        this.waiting = waiting;
        this.turns =
                Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(1).refillGreedy(perSecond, Duration.ofSeconds(1)))
                        .withCustomTimePrecision(time)
                        .build();
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        if (!RestPath.of(chain.request()).isInteraction()) {
            await(chain);
        }
        return chain.proceed(chain.request());
    }

    /** The wait for its turn is no part of the time that Discord has to answer. */
    private void await(Chain chain) throws IOException {
        AsyncTimeout time = (AsyncTimeout) chain.call().timeout();
        time.exit();
        try {
            takeTurn(chain);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Stopped while it waited for its turn");
        } finally {
            time.enter();
        }
    }

    private void takeTurn(Chain chain) throws InterruptedException {
        next.lockInterruptibly();
        try {
            if (isWanted(chain)) {
                turns.asBlocking().consume(1, waiting);
            }
        } finally {
            next.unlock();
        }
    }

    /** What was given up while it waited is stopped by the next steps, and Discord counts none. */
    private static boolean isWanted(Chain chain) {
        RecallableBody body = chain.request().tag(RecallableBody.class);
        return !chain.call().isCanceled() && (body == null || !body.isRecalled());
    }
}
