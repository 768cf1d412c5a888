package dev.paperboy.endtoend;

import static dev.paperboy.endtoend.TwoServers.setUp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.DataKeeper;
import dev.paperboy.DataSubject;
import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.subscription.Departures;
import dev.paperboy.subscription.DigestSchedules;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** What becomes of a server's data when the bot is removed from it, and when it is not. */
class DepartureTests {

    private final TwoServers scene = new TwoServers();
    private final LocalDiscord discord = scene.discord;
    private final ManualClock clock = scene.clock;
    private final LocalGuild guild = scene.guild;
    private final LocalChannel papers = scene.papers;
    private final Actor admin = scene.admin;
    private final LocalGuild other = scene.other;
    private final LocalChannel news = scene.news;
    private final Actor cleo = scene.cleo;

    @TempDir Path data;

    @BeforeEach
    void start() {
        begin();
        setUp(admin, papers);
        setUp(cleo, news);
    }

    private void begin() {
        scene.start(data, "paperboy.discord.departures.every=200ms");
    }

    @AfterEach
    void stop() {
        scene.close();
    }

    private boolean hasLeft(LocalGuild server) {
        return scene.bot().bean(Departures.class).has(server.id());
    }

    private int kept(LocalGuild server) {
        DataSubject subject = new DataSubject.Server(server.id());
        return scene.bot().beans(DataKeeper.class).stream().mapToInt(it -> it.count(subject)).sum();
    }

    private void awaitDeparture() {
        Awaitility.await("the departure").until(() -> hasLeft(guild));
    }

    @Test
    void nothingIsSentToAServerThatTheBotWasRemovedFrom() {
        guild.removeBot();
        awaitDeparture();

        clock.set(TwoServers.DUE);

        news.awaitPost();
        assertThat(papers.posted()).isEmpty();
        assertThat(hasLeft(other)).isFalse();
    }

    @Test
    void itsDataIsDeletedOnceTheGraceIsOver() {
        LocalGuild former = discord.createGuild("A former group");
        LocalChannel talk = former.textChannel("talk");
        setUp(former.member("Fay", former.role("Admin", Permission.MANAGE_GUILD)), talk);
        former.removeBot();
        Awaitility.await("the first departure").until(() -> hasLeft(former));
        assertThat(kept(former)).isPositive();
        clock.set(TwoServers.DUE);
        papers.awaitPost();
        guild.removeBot();
        awaitDeparture();
        int before = kept(other);

        clock.set("2026-07-13T07:00:05Z");
        Awaitility.await("the deletion of what was left before").until(() -> kept(former) == 0);
        assertThat(kept(guild)).isPositive();
        clock.set("2026-07-14T07:00:05Z");

        Awaitility.await("the deletion").until(() -> kept(guild) == 0);
        assertThat(scene.bot().bean(DigestSchedules.class).ofGuild(guild.id())).isEmpty();
        assertThat(scene.bot().bean(DigestSchedules.class).ofGuild(other.id())).hasSize(1);
        assertThat(kept(other)).isGreaterThanOrEqualTo(before);
    }

    @Test
    void aServerThatInvitesItAgainInTimeGoesOn() {
        guild.removeBot();
        awaitDeparture();

        guild.inviteBot();

        Awaitility.await("the return").until(() -> !hasLeft(guild));
        clock.set(TwoServers.DUE);
        papers.awaitPost();
    }

    @Test
    void anOutageIsNoRemoval() {
        guild.outage(true);
        other.removeBot();

        Awaitility.await("the other departure").until(() -> hasLeft(other));
        assertThat(hasLeft(guild)).isFalse();
        guild.outage(false);
        clock.set(TwoServers.DUE);
        papers.awaitPost();
    }

    @Test
    void aRemovalWhileTheBotWasDownIsNoticedWhenItStarts() {
        scene.bot().close();
        guild.removeBot();

        begin();

        awaitDeparture();
        assertThat(hasLeft(other)).isFalse();
    }

    @Test
    void aReturnWhileTheBotWasDownIsNoticedWhenItStarts() {
        guild.removeBot();
        awaitDeparture();
        scene.bot().close();
        guild.inviteBot();

        begin();

        Awaitility.await("the return").until(() -> !hasLeft(guild));
    }

    /** As Discord tells of it to who connects; JDA then waits for the server no longer. */
    @Test
    void anOutageThatIsToldAtTheStartIsNoRemoval() {
        scene.bot().close();
        guild.outage(true);
        other.removeBot();

        begin();
        guild.outage(true);

        Awaitility.await("the other departure").until(() -> hasLeft(other));
        assertThat(hasLeft(guild)).isFalse();
    }

    /** JDA waits a while for servers with an outage, and is not ready meanwhile. */
    @Test
    void aShardThatHasNotSetItselfUpProvesNothing() {
        scene.bot().close();
        guild.outage(true);
        other.removeBot();

        begin();
        assertThat(hasLeft(guild)).isFalse();

        guild.outage(false);
        Awaitility.await("the other departure").until(() -> hasLeft(other));
        assertThat(hasLeft(guild)).isFalse();
    }
}
