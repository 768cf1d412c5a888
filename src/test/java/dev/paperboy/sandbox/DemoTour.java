package dev.paperboy.sandbox;

import static dev.paperboy.sandbox.discord.Option.option;

import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.page.PageServer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Plays the first minute: an admin sets up a digest, and its hour comes. */
class DemoTour {

    private static final Logger log = LoggerFactory.getLogger(DemoTour.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int HOUR = 9;

    /** Long enough for the lists to be read before the hour. */
    private static final Duration BEFORE = Duration.ofSeconds(10);

    private final LocalDiscord discord;
    private final PaperSupply supply;
    private final SandboxClock clock;
    private final int port;

    DemoTour(
            LocalDiscord discord,
            PaperSupply supply,
            SandboxClock clock,
            @Value("${sandbox.port:8080}") int port) {
        this.discord = discord;
        this.supply = supply;
        this.clock = clock;
        this.port = port;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() throws IOException {
        LocalGuild guild = discord.createGuild("Reading group");
        LocalChannel papers = guild.textChannel("papers");
        Actor admin = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));
        PageServer page = PageServer.start(port, papers, supply.note());
        log.info("{}", supply.note());
        log.info("Open {}", page.url());
        Thread.ofVirtual().name("demo-tour").start(() -> play(admin, papers, page.url()));
    }

    private void play(Actor admin, LocalChannel papers, String url) {
        try {
            awaitCommands();
            clock.moveTo(hour().minus(BEFORE));
            Message reply =
                    admin.in(papers)
                            .types(
                                    "/digest setup",
                                    option("time_zone", "UTC"),
                                    option("hour", HOUR))
                            .reply();
            log.info("Ada typed /digest setup and reads: {}", reply.text());
            awaitDigest(papers);
            log.info("The digest is in #papers: {}", url);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The hour of the day that is now, in UTC, so that the newest finished list is the real one.
     */
    private Instant hour() {
        return clock.instant().atZone(ZoneOffset.UTC).with(LocalTime.of(HOUR, 0)).toInstant();
    }

    private void awaitCommands() throws InterruptedException {
        CountDownLatch registered = new CountDownLatch(1);
        Runnable stop =
                discord.listen(_ -> {
                    if (!discord.commands().isEmpty()) {
                        registered.countDown();
                    }
                });
        if (discord.commands().isEmpty()) {
            await(registered, "The bot has registered no commands");
        }
        stop.run();
    }

    private void awaitDigest(LocalChannel papers) throws InterruptedException {
        CountDownLatch posted = new CountDownLatch(1);
        Runnable stop =
                discord.listen(_ -> {
                    if (papers.messages().stream().anyMatch(it -> !it.isEphemeral())) {
                        posted.countDown();
                    }
                });
        if (papers.messages().stream().allMatch(Message::isEphemeral)) {
            await(posted, "No digest was posted");
        }
        stop.run();
    }

    private static void await(CountDownLatch latch, String otherwise) throws InterruptedException {
        if (!latch.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException(otherwise + " within " + PATIENCE);
        }
    }
}
