package dev.paperboy.sandbox;

import static dev.paperboy.sandbox.discord.Option.option;

import dev.paperboy.sandbox.control.SandboxClock;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.model.Change;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.hub.PaperSupply;
import dev.paperboy.sandbox.page.PageServer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Plays the first minute: an admin sets up a digest, its hour comes, and she searches. */
@ConditionalOnBooleanProperty(name = "sandbox.demo", matchIfMissing = true)
class DemoTour {

    private static final Logger log = LoggerFactory.getLogger(DemoTour.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int MOST_ATTEMPTS = 3;
    private static final String QUERY = "memory of agents";

    /** How long Hugging Face's part of an answer may take. */
    private static final Duration LATER = Duration.ofSeconds(3);

    /** Gives the lists a moment to be read before the hour; a digest waits for one that is late. */
    private static final Duration BEFORE = Duration.ofSeconds(10);

    private final LocalDiscord discord;
    private final DemoServer server;
    private final PaperSupply supply;
    private final DemoHour demoHour;
    private final SandboxClock clock;
    private final PageServer page;
    private final Thread player = Thread.ofVirtual().name("demo-tour").unstarted(this::play);

    DemoTour(
            LocalDiscord discord,
            DemoServer server,
            PaperSupply supply,
            DemoHour demoHour,
            SandboxClock clock,
            PageServer page) {
        this.discord = discord;
        this.server = server;
        this.supply = supply;
        this.demoHour = demoHour;
        this.clock = clock;
        this.page = page;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        log.info("{}", supply.note());
        log.info("Open {}", page.url());
        player.start();
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        player.interrupt();
    }

    private void play() {
        try {
            await(() -> !discord.commands().isEmpty(), "The bot has registered no commands");
            LocalChannel papers = server.papers();
            Message reply = setUp();
            log.info(
                    "Ada has typed /digest setup in {}, for an hour that is about to come", papers);
            await(this::isPosted, "No digest was posted after the answer \"" + reply.text() + '"');
            log.info("The digest is in {}: {}", papers, page.url());
            log.info("Ada types /search query: {}, and alone is shown:\n{}", QUERY, searched());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | AssertionError failure) {
            log.error("The demo has stopped; the bot goes on", failure);
        }
    }

    /** Shortly before the hour; like a person again if the bot, just started, is too slow. */
    private Message setUp() {
        Instant hour = demoHour.begins();
        int hourOfDay = hour.atZone(ZoneOffset.UTC).getHour();
        for (int attempt = 1; ; attempt++) {
            clock.moveTo(hour.minus(BEFORE));
            try {
                return server.admin()
                        .in(server.papers())
                        .types(
                                "/digest setup",
                                option("time_zone", "UTC"),
                                option("time", String.valueOf(hourOfDay)))
                        .reply();
            } catch (AssertionError noReply) {
                if (attempt == MOST_ATTEMPTS) {
                    throw new IllegalStateException(noReply);
                }
                log.warn("Ada tries again: {}", noReply.getMessage());
            }
        }
    }

    /** What a search shows, once it has grown or will not grow any more. */
    private String searched() throws InterruptedException {
        CountDownLatch edited = new CountDownLatch(1);
        Runnable stop =
                discord.listen(change -> {
                    if (change instanceof Change.MessageEdited) {
                        edited.countDown();
                    }
                });
        Exchange exchange =
                server.admin().in(server.papers()).types("/search", option("query", QUERY));
        exchange.reply();
        boolean _ = edited.await(LATER.toSeconds(), TimeUnit.SECONDS);
        stop.run();
        return exchange.reply().text();
    }

    private boolean isPosted() {
        return !server.papers().posted().isEmpty();
    }

    private void await(BooleanSupplier condition, String otherwise) throws InterruptedException {
        CountDownLatch met = new CountDownLatch(1);
        Runnable check =
                () -> {
                    if (condition.getAsBoolean()) {
                        met.countDown();
                    }
                };
        Runnable stop = discord.listen(_ -> check.run());
        check.run();
        boolean inTime = met.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        stop.run();
        if (!inTime) {
            throw new IllegalStateException(
                    otherwise + ", in " + PATIENCE.toMinutes() + " minutes");
        }
    }
}
