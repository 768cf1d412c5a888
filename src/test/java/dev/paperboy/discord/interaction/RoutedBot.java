package dev.paperboy.discord.interaction;

import dev.paperboy.sandbox.discord.Bots;
import dev.paperboy.sandbox.discord.LocalDiscord;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;

import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

import org.awaitility.Awaitility;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** An unmodified JDA that brings its events to a router, with a network the test can slow down. */
final class RoutedBot implements AutoCloseable {

    private static final long HOLD_MILLIS = 1_000;

    private final CountDownLatch somethingElse = new CountDownLatch(1);
    private final JDA jda;
    private volatile boolean holdsRemovals;

    RoutedBot(LocalDiscord discord, InteractionRouter router) throws InterruptedException {
        jda =
                Bots.builder(discord)
                        .setHttpClientBuilder(
                                new OkHttpClient.Builder().addInterceptor(this::intercept))
                        .addEventListeners(router)
                        .build()
                        .awaitReady();
    }

    void registers(CommandData... data) {
        jda.updateCommands().addCommands(data).complete();
    }

    /** A removal waits for a later request, so that one sent beside it would overtake it. */
    void holdRemovalsUntilSomethingElseIsAsked() {
        holdsRemovals = true;
    }

    private Response intercept(Interceptor.Chain chain) throws IOException {
        if (holdsRemovals) {
            if (chain.request().method().equals("DELETE")) {
                hold();
            } else if (chain.request().method().equals("POST")) {
                Response response = chain.proceed(chain.request());
                // Not the acknowledgement, which precedes any removal.
                if (!chain.request().url().encodedPath().endsWith("/callback")) {
                    somethingElse.countDown();
                }
                return response;
            }
        }
        return chain.proceed(chain.request());
    }

    private void hold() throws IOException {
        try {
            boolean _ = somethingElse.await(HOLD_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        jda.shutdownNow();
        Awaitility.await().until(() -> jda.getStatus() == JDA.Status.SHUTDOWN);
    }
}
