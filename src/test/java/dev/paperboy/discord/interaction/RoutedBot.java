package dev.paperboy.discord.interaction;

import dev.paperboy.discord.fairuse.FairUses;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.sandbox.discord.Bots;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Requests;
import dev.paperboy.sandbox.discord.model.Change;
import dev.paperboy.sandbox.discord.model.RequestRecord;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * An unmodified JDA that brings its events to the routers, on a line that the test can slow down.
 */
final class RoutedBot implements AutoCloseable {

    private static final long HOLD_MILLIS = 1_000;

    private final CountDownLatch somethingElse = new CountDownLatch(1);
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final LocalDiscord discord;
    private final JDA jda;

    RoutedBot(LocalDiscord discord, InteractionDirectory directory, AfterAnswer... followers)
            throws InterruptedException {
        this.discord = discord;
        jda =
                Bots.builder(discord)
                        .addEventListeners(routers(directory, List.of(followers)))
                        .build()
                        .awaitReady();
    }

    private Object[] routers(InteractionDirectory directory, List<AfterAnswer> followers) {
        try {
            Answering answering =
                    new Answering(new Texts(), FairUses.unlimited(), new Mishaps(meters));
            return new Object[] {
                new CommandRouter(directory, answering, followers),
                new ComponentRouter(directory, answering)
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void registers(CommandData... data) {
        jda.updateCommands().addCommands(data).complete();
    }

    /** How many answers people have missed for this reason. */
    double missed(String what) {
        return meters.counter("paperboy.discord.answers.missed", "what", what).count();
    }

    /** A removal waits for a later request, so that one sent beside it would overtake it. */
    void holdRemovalsUntilSomethingElseIsAsked() {
        Runnable _ = discord.listen(this::hear);
        Runnable _ =
                discord.faults()
                        .always(Requests.method("DELETE"), Fault.held("overtaken", this::hold));
    }

    private void hear(Change change) {
        // Not the acknowledgement, which precedes any removal.
        if (change instanceof Change.RequestAnswered(RequestRecord request)
                && request.method().equals("POST")
                && !request.path().endsWith("/callback")) {
            somethingElse.countDown();
        }
    }

    private void hold() {
        try {
            boolean _ = somethingElse.await(HOLD_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        Bots.end(jda);
    }
}
