package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.DataKeeper;
import dev.paperboy.DataSubject;
import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.SamplePapers;
import dev.paperboy.subscription.Departures;
import dev.paperboy.subscription.DigestSchedules;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;

/** What becomes of a server's data when the bot is removed from it, and when it is not. */
class DepartureTests {

    /** Its list closes on Saturday at 01:30 UTC. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub =
            DailyPapersHub.start().add(SamplePapers.around(FRIDAY.plusDays(1)));
    private final ManualClock clock = new ManualClock("2026-06-13T06:30:00Z");
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final Actor admin = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));
    private final LocalGuild other = discord.createGuild("Another group");
    private final LocalChannel news = other.textChannel("news");
    private final Actor cleo = other.member("Cleo", other.role("Admin", Permission.MANAGE_GUILD));

    @TempDir Path data;
    private RunningBot bot;

    @BeforeEach
    void start() {
        begin();
        setUp(admin, papers);
        setUp(cleo, news);
    }

    private void begin() {
        bot =
                RunningBot.start(
                        discord, hub, clock, data, "paperboy.discord.departures.every=200ms");
        discord.awaitCommands("digest");
        bot.awaitList(FRIDAY);
    }

    @AfterEach
    void stop() {
        bot.close();
        assertThat(discord.findings()).isEmpty();
        hub.close();
        discord.close();
    }

    private static void setUp(Actor actor, LocalChannel channel) {
        actor.in(channel)
                .types("/digest setup", option("time_zone", "UTC"), option("time", "07:00"))
                .reply();
    }

    private boolean hasLeft(LocalGuild server) {
        return bot.bean(Departures.class).has(server.id());
    }

    private int kept(LocalGuild server) {
        DataSubject subject = new DataSubject.Server(server.id());
        return bot.beans(DataKeeper.class).stream().mapToInt(it -> it.count(subject)).sum();
    }

    private void awaitDeparture() {
        Awaitility.await("the departure").until(() -> hasLeft(guild));
    }

    @Test
    void nothingIsSentToAServerThatTheBotWasRemovedFrom() {
        guild.removeBot();
        awaitDeparture();

        clock.set("2026-06-13T07:00:05Z");

        news.awaitPost();
        assertThat(papers.posted()).isEmpty();
        assertThat(hasLeft(other)).isFalse();
    }

    @Test
    void itsDataIsDeletedOnceTheGraceIsOver() {
        clock.set("2026-06-13T07:00:05Z");
        papers.awaitPost();
        guild.removeBot();
        awaitDeparture();
        int before = kept(other);

        clock.set("2026-07-12T07:00:00Z");
        assertThat(kept(guild)).isPositive();
        clock.set("2026-07-14T07:00:00Z");

        Awaitility.await("the deletion").until(() -> kept(guild) == 0);
        assertThat(bot.bean(DigestSchedules.class).ofGuild(guild.id())).isEmpty();
        assertThat(bot.bean(DigestSchedules.class).ofGuild(other.id())).hasSize(1);
        assertThat(kept(other)).isGreaterThanOrEqualTo(before);
    }

    @Test
    void aServerThatInvitesItAgainInTimeGoesOn() {
        guild.removeBot();
        awaitDeparture();

        guild.inviteBot();

        Awaitility.await("the return").until(() -> !hasLeft(guild));
        clock.set("2026-06-13T07:00:05Z");
        papers.awaitPost();
    }

    @Test
    void anOutageIsNoRemoval() {
        guild.outage(true);
        other.removeBot();

        Awaitility.await("the other departure").until(() -> hasLeft(other));
        assertThat(hasLeft(guild)).isFalse();
        guild.outage(false);
        clock.set("2026-06-13T07:00:05Z");
        papers.awaitPost();
    }

    @Test
    void aRemovalWhileTheBotWasDownIsNoticedWhenItStarts() {
        bot.close();
        guild.removeBot();

        begin();

        awaitDeparture();
        assertThat(hasLeft(other)).isFalse();
    }

    @Test
    void aReturnWhileTheBotWasDownIsNoticedWhenItStarts() {
        guild.removeBot();
        awaitDeparture();
        bot.close();
        guild.inviteBot();

        begin();

        Awaitility.await("the return").until(() -> !hasLeft(guild));
    }

    /** JDA waits a while for servers with an outage, and is not ready meanwhile. */
    @Test
    void aShardThatHasNotSetItselfUpProvesNothing() {
        bot.close();
        guild.outage(true);
        other.removeBot();

        begin();
        assertThat(hasLeft(guild)).isFalse();

        guild.outage(false);
        Awaitility.await("the other departure").until(() -> hasLeft(other));
        assertThat(hasLeft(guild)).isFalse();
    }
}
