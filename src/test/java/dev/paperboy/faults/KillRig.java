package dev.paperboy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.faults.FaultTable.Delivery;
import dev.paperboy.process.BotProcess;
import dev.paperboy.process.ClockedBot;
import dev.paperboy.process.LocalSettings;
import dev.paperboy.process.SharedClock;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalDiscordSettings;
import dev.paperboy.sandbox.discord.limit.RateLimits;
import dev.paperboy.sandbox.hub.DailyPapersHub;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A local Discord, a paper hub and a calendar around a bot that lives and dies. */
final class KillRig implements AutoCloseable {

    /** Longer than a bot waits before it tries again what has failed often. */
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    /** Longer than any bot here relies on it. */
    private static final Duration NONCE_WINDOW = Duration.ofMinutes(1);

    private static final List<String> QUICK_TO_START =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx384m");

    private final LocalDiscord discord =
            LocalDiscord.start(LocalDiscordSettings.defaults().withNonceWindow(NONCE_WINDOW));
    private final DailyPapersHub hub = DailyPapersHub.start();
    private final Mortality mortality = new Mortality(discord);
    private final FaultTable table = new FaultTable("fault");
    private final Path folder;
    private final String database;
    private final Random random;
    private final RigServers servers;
    private final BrokenServer broken;
    private final Calendar calendar;
    private final Accounts accounts;
    private Instant forgotAt = Instant.MIN;
    private @Nullable BotProcess bot;

    /**
     * @param database the address of a PostgreSQL database; empty: SQLite in the folder
     */
    KillRig(Path folder, String database, Random random, int servers) {
        this.folder = folder;
        this.database = database;
        this.random = random;
        this.calendar = new Calendar(SharedClock.in(folder.resolve("clock")), hub);
        discord.rateLimits().limitAll(RateLimits.GLOBAL);
        Sightings sightings = Sightings.in(discord);
        this.servers = new RigServers(discord, servers);
        this.broken = new BrokenServer(discord);
        this.accounts =
                new Accounts(
                        new DueList(this.servers.subscriptions(), Calendar.SET_UP),
                        sightings,
                        new OutboxReader(
                                database.isEmpty()
                                        ? "jdbc:sqlite:" + folder.resolve("data/paperboy.db")
                                        : database,
                                this.servers.conversations()));
    }

    LocalDiscord discord() {
        return discord;
    }

    Accounts accounts() {
        return accounts;
    }

    BrokenServer broken() {
        return broken;
    }

    FaultTable table() {
        return table;
    }

    /** Where everything that the bot prints stands. */
    Path log() {
        return folder.resolve("bot.log");
    }

    /** Lets some migrations be killed, and then everybody ask for a digest. */
    void setUp(int killedMigrations) {
        for (int i = 1; i <= killedMigrations; i++) {
            Death death = new Death.AtPoint(HaltPoint.DURING_MIGRATION, i);
            assertThat(start(Era.WITHIN_THE_WINDOW, death).awaitEnd(PATIENCE))
                    .as(death.toString())
                    .isTrue();
            table.add(death.toString(), Set.of());
        }
        BotProcess first = start(Era.WITHIN_THE_WINDOW, null);
        Awaitility.await("the commands")
                .atMost(PATIENCE)
                .until(() -> discord.commands().stream().anyMatch(RigServers::isTyped));
        servers.subscribe();
        broken.subscribeAndBreak();
        first.kill();
    }

    /** Lets a bot live until its death, and time pass meanwhile. */
    void live(Era era, Death death) {
        enter(era);
        BotProcess mortal = start(era, death);
        Runnable disarm = mortality.arm(death, mortal);
        LineFaults.set(discord.faults(), random, era.stalling());
        Awaitility.await(death.toString())
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    if (accounts.isNearlySettled(calendar.now())) {
                        calendar.advance();
                    }
                    return !mortal.isAlive();
                });
        disarm.run();
        // A shutdown may be over before the kill.
        assertThat(mortal.wasKilled() || death instanceof Death.DuringShutdown)
                .as("%s, see %s", death, log())
                .isTrue();
        discord.faults().clear();
        Set<Delivery> unfinished = accounts.unfinished();
        table.add(death.toString(), unfinished);
    }

    /**
     * Lets a bot live, with a few faults and until nothing is owed, and stop then.
     *
     * @param least how many digests have to have been due by then
     */
    void settle(int least) {
        enter(Era.SETTLING);
        BotProcess last = start(Era.SETTLING, null);
        LineFaults.setOnceALife(discord.faults());
        Awaitility.await("the last deliveries")
                .atMost(PATIENCE.multipliedBy(4))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    if (due() < least && accounts.isNearlySettled(calendar.now())) {
                        calendar.advance();
                    }
                    return due() >= least && accounts.isSettled(calendar.now()) && broken.isTold();
                });
        last.terminate();
        assertThat(last.awaitEnd(PATIENCE)).as("the stop").isTrue();
    }

    /** How many digests were due so far. */
    int due() {
        return accounts.due(calendar.now()).size();
    }

    Verdict verdict() {
        return new Verdict(this, calendar.now());
    }

    private void enter(Era era) {
        if (era.forgetful()) {
            discord.forgetNonces();
            forgotAt = Instant.now();
        } else {
            // What was attempted before Discord forgot must not be trusted to its memory.
            Awaitility.await("the end of trust")
                    .atMost(PATIENCE)
                    .until(() -> Instant.now().isAfter(forgotAt.plus(era.trust())));
        }
    }

    private BotProcess start(Era era, @Nullable Death death) {
        List<String> jvm = new ArrayList<>(QUICK_TO_START);
        jvm.add(ClockedBot.option(folder.resolve("clock")));
        if (death != null) {
            Mortality.properties(death).forEach(it -> jvm.add("-D" + it));
        }
        List<String> settings =
                new ArrayList<>(LocalSettings.of(discord, hub, folder.resolve("data")));
        settings.addAll(era.settings());
        settings.addAll(
                List.of(
                        "logging.level.root=info",
                        "paperboy.harvest.tick=100ms",
                        "paperboy.search.follow-every=500ms",
                        "paperboy.digest.plan-every=100ms",
                        // Edited on the next day, so that edits are among what is struck.
                        "paperboy.digest.settle.after=1h",
                        "paperboy.digest.settle.plan-every=100ms",
                        "paperboy.digest.settle.per-minute=6000",
                        "paperboy.delivery.send-every=100ms",
                        "paperboy.delivery.look-after=1s",
                        "spring.datasource.url=" + database));
        bot = BotProcess.start(log(), MortalBot.class, jvm, settings);
        return bot;
    }

    @Override
    public void close() {
        if (bot != null) {
            bot.kill();
        }
        mortality.close();
        hub.close();
        discord.close();
    }
}
