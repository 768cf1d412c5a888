package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.Option;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Requests;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.RequestRecord;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.SamplePapers;
import dev.paperboy.subscription.Departures;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.Pause;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Digests of servers that refuse them, fall silent or throw the bot out for a while. */
class TroubledServersTests {

    /** Its list closes on Saturday at 01:30 UTC. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub =
            DailyPapersHub.start().add(SamplePapers.around(FRIDAY.plusDays(1)));
    private final ManualClock clock = new ManualClock("2026-06-13T06:30:00Z");
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final LocalChannel office = guild.textChannel("office");
    private final Actor admin = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));
    private final LocalGuild other = discord.createGuild("Another group");
    private final LocalChannel news = other.textChannel("news");
    private final Actor cleo = other.member("Cleo", other.role("Admin", Permission.MANAGE_GUILD));

    @TempDir Path data;
    private RunningBot bot;

    @BeforeEach
    void start() {
        bot = RunningBot.start(discord, hub, clock, data, "paperboy.delivery.give-up-after=8s");
        discord.awaitCommands("digest");
        bot.awaitList(FRIDAY);
        setUp(admin, papers);
        setUp(cleo, news);
    }

    @AfterEach
    void stop() {
        bot.close();
        assertThat(discord.findings()).isEmpty();
        hub.close();
        discord.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = DiscordError.class,
            names = {"MISSING_ACCESS", "THREAD_ARCHIVED"})
    void aChannelThatRefusesAllIsToldOfOnceAndKeepsNobodyElseWaiting(DiscordError refusal) {
        guild.systemChannel(office);
        LocalChannel reading = guild.textChannel("reading");
        setUp(admin, papers, option("another", true));
        setUp(admin, papers, option("another", true));
        setUp(admin, reading);
        Runnable mended =
                discord.faults()
                        .always(
                                Requests.posts().and(Requests.in(papers.id())),
                                Fault.refusal(refusal));

        clock.set("2026-06-13T07:00:05Z");

        awaitPapers(news, 1, "10 of");
        awaitPapers(reading, 1, "10 of");
        Message notice = office.awaitPost();
        awaitAllEnded();
        assertThat(digestsIn(papers))
                .hasSize(3)
                .allMatch(digest -> digest.pause() instanceof Pause.Broken);
        assertThat(digestsIn(reading)).allMatch(digest -> digest.pause() == null);
        assertThat(office.posted()).hasSize(1);
        assertThat(papers.posted()).isEmpty();

        mended.run();
        assertThat(admin.in(office).clicks(notice, "I have fixed it").reply().text())
                .contains("again");
        clock.set("2026-06-14T07:00:05Z");
        // One that was paused before its first run begins with the newest list.
        awaitPapers(papers, 3, " papers");
        awaitAllEnded();
        assertThat(office.posted()).hasSize(1);
    }

    @Test
    void aServerWithAnOutageGetsItsDigestOnceItIsBack() {
        isAwayAtItsHour();
        assertThat(digestsIn(papers)).singleElement().matches(digest -> digest.pause() == null);
        awaitAllEnded();
        assertThat(papers.posted()).hasSize(1);
    }

    @Test
    void aServerThatLetsTheBotInAgainGetsWhatItHasMissed() {
        guild.removeBot();
        Awaitility.await("the departure").until(() -> bot.bean(Departures.class).has(guild.id()));
        clock.set("2026-06-13T07:00:05Z");
        awaitPapers(news, 1, "10 of");
        awaitAllEnded();
        assertThat(papers.posted()).isEmpty();
        assertThat(digestsIn(papers)).singleElement().matches(digest -> digest.pause() == null);
        assertThat(discord.log().requests().stream().map(RequestRecord::path))
                .noneMatch(path -> path.contains("/channels/" + papers.id()));

        guild.inviteBot();

        awaitPapers(papers, 1, "10 of");
        awaitAllEnded();
        assertThat(papers.posted()).hasSize(1);
    }

    @Test
    void aServerWhoseGoingAndComingIsToldTwiceGetsItsDigestOnce() {
        discord.gateway().repeat("GUILD_CREATE", "GUILD_DELETE");
        isAwayAtItsHour();
        awaitAllEnded();
        // Thrown out while it is away anyway.
        guild.outage(true);
        guild.removeBot();
        guild.outage(false);
        guild.inviteBot();
        assertThat(admin.in(office).types("/digest history").reply().text()).contains("posted: ");
        clock.set("2026-06-14T07:00:05Z");
        // On a Sunday there is nothing but a notice.
        awaitPapers(papers, 2, " papers");
        awaitAllEnded();
        assertThat(papers.posted()).hasSize(2);
        assertThat(news.posted()).hasSize(2);
        assertThat(digestsIn(papers)).singleElement().matches(digest -> digest.pause() == null);
    }

    /** Others get theirs meanwhile; its own comes when it is back. */
    private void isAwayAtItsHour() {
        guild.outage(true);
        clock.set("2026-06-13T07:00:05Z");
        awaitPapers(news, 1, "10 of");
        assertThat(papers.posted()).isEmpty();

        guild.outage(false);

        awaitPapers(papers, 1, "10 of");
    }

    private static void setUp(Actor actor, LocalChannel channel, Option... more) {
        Option[] options =
                Stream.concat(
                                Stream.of(option("time_zone", "UTC"), option("time", "7")),
                                Stream.of(more))
                        .toArray(Option[]::new);
        assertThat(actor.in(channel).types("/digest setup", options).reply().text())
                .startsWith("Done.");
    }

    private List<DigestSchedule> digestsIn(LocalChannel channel) {
        return bot.bean(DigestSchedules.class).ofGuild(guild.id()).stream()
                .filter(digest -> digest.target().channelId() == channel.id())
                .toList();
    }

    private static void awaitPapers(LocalChannel channel, int messages, String words) {
        Awaitility.await("papers")
                .atMost(Duration.ofSeconds(12))
                .untilAsserted(() ->
                        assertThat(channel.posted())
                                .extracting(Message::text)
                                .hasSize(messages)
                                .allMatch(text -> text.contains(words)));
    }

    /** Waits until nothing is in the outbox that could still be sent. */
    private void awaitAllEnded() {
        Awaitility.await("the end of all deliveries")
                .atMost(Duration.ofSeconds(30))
                .until(() -> bot.gauge("paperboy.delivery.due") == 0);
    }
}
