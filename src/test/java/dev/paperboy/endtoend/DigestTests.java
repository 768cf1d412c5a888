package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.RequestRecord;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.SamplePapers;
import dev.paperboy.subscription.DigestSchedules;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Digests over days, restarts, outages and servers. */
class DigestTests {

    /** A Friday, whose list closes on Saturday at 01:30 UTC. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub = DailyPapersHub.start();
    private final ManualClock clock = new ManualClock("2026-06-13T06:59:30Z");
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final Actor admin = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));

    @TempDir Path data;

    @AfterEach
    void stop() {
        assertThat(discord.findings()).isEmpty();
        hub.close();
        discord.close();
    }

    private RunningBot start() {
        return RunningBot.start(discord, hub, clock, data);
    }

    private Exchange setUp(Actor actor, LocalChannel channel) {
        discord.awaitCommands("digest");
        return actor.in(channel)
                .types("/digest setup", option("time_zone", "UTC"), option("time", "7"));
    }

    private void awaitSession() {
        discord.awaitBot();
    }

    /** Waits until the digest's hour has been dealt with, be it by a message or by none. */
    private void awaitServed(RunningBot bot) {
        Awaitility.await("the digest's hour")
                .until(() ->
                        bot.bean(DigestSchedules.class)
                                .ofGuild(guild.id())
                                .getFirst()
                                .nextRunAt()
                                .isAfter(clock.instant()));
    }

    @Test
    void aRestartNeitherRepeatsADigestNorRegistersCommandsAgain() {
        hub.add(SamplePapers.around(FRIDAY.plusDays(1)));
        try (RunningBot _ = start()) {
            assertThat(setUp(admin, papers).reply().text()).contains("07:00");
            clock.set("2026-06-13T07:00:05Z");
            papers.awaitMessage(message -> message.text().contains("10 of 14"));
        }
        try (RunningBot _ = start()) {
            awaitSession();
            Exchange again = admin.in(papers).types("/paper", option("query", "0001.00001"));
            assertThat(again.reply().text()).contains("EvoMemo");

            clock.set("2026-06-14T07:00:05Z");
            // Whatever was due again would have gone out before the next day's.
            Awaitility.await("the next day's message").until(() -> papers.posted().size() > 1);
        }
        assertThat(papers.posted().stream().filter(it -> it.text().contains("10 of 14")))
                .hasSize(1);
        assertThat(registrations()).hasSize(1);
    }

    private List<RequestRecord> registrations() {
        return discord.log().requests("PUT", "/applications/{application_id}/commands");
    }

    @Test
    void theButtonsOfADigestAnswerWhoClicksAlsoAfterARestart() {
        hub.add(SamplePapers.around(FRIDAY.plusDays(1)));
        Message digest;
        try (RunningBot _ = start()) {
            assertThat(setUp(admin, papers).isEphemeral()).isTrue();
            clock.set("2026-06-13T07:00:05Z");
            digest = papers.awaitMessage(message -> message.text().contains("10 of 14"));
        }
        try (RunningBot _ = start()) {
            awaitSession();
            Exchange details = admin.in(papers).clicks(digest, "Details");
            assertThat(details.reply().text()).contains("EvoMemo", "Ada Example");
            assertThat(details.isEphemeral()).isTrue();
            Exchange all = admin.in(papers).clicks(digest, "All 14");
            assertThat(all.reply().text()).contains("all 14 papers", "Nobody Has Voted");
            Exchange why = admin.in(papers).clicks(digest, "Why these?");
            assertThat(why.reply().text()).contains("upvotes", "14 papers");
            Exchange opened = admin.in(papers).selects(digest, "Open a paper…", "0001.00002");
            assertThat(opened.reply().text()).contains("Garden Hose");
        }
    }

    @Test
    void aWeekendIsToldOnceWithItsReason() {
        hub.add(SamplePapers.around(FRIDAY));
        try (RunningBot bot = start()) {
            assertThat(setUp(admin, papers).isEphemeral()).isTrue();
            clock.set("2026-06-13T07:00:05Z");
            papers.awaitMessage(message -> message.text().contains("Own Manual"));
            clock.set("2026-06-14T07:00:05Z");
            Message notice = papers.awaitMessage(it -> it.text().contains("weekend"));
            assertThat(notice.text()).contains("No new papers", "next");
            clock.set("2026-06-15T07:00:05Z");
            Exchange later = admin.in(papers).types("/trending", option("period", "day"));
            assertThat(later.reply().text()).contains("Own Manual");
            awaitServed(bot);
        }
        assertThat(papers.posted().stream().filter(it -> it.text().contains("No new papers")))
                .hasSize(1);
    }

    @Test
    void aStopWaitsForTheAnswerToTheMessageAtHand() throws InterruptedException, SQLException {
        hub.add(SamplePapers.around(FRIDAY.plusDays(1)));
        CountDownLatch posted = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        RunningBot bot = start();
        assertThat(setUp(admin, papers).isEphemeral()).isTrue();
        Runnable holding =
                discord.listen(_ -> {
                    if (!papers.posted().isEmpty() && posted.getCount() > 0) {
                        posted.countDown();
                        await(answered);
                    }
                });
        clock.set("2026-06-13T07:00:05Z");
        await(posted);

        Thread stop = Thread.ofVirtual().start(bot::close);
        Awaitility.await("the stop").during(Duration.ofSeconds(1)).until(bot::isStopping);
        answered.countDown();
        assertThat(stop.join(Duration.ofSeconds(30))).isTrue();
        holding.run();

        assertThat(statesOfDeliveries()).containsExactly("SENT");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> statesOfDeliveries() throws SQLException {
        List<String> states = new ArrayList<>();
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + data.resolve("paperboy.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT state FROM delivery")) {
            while (rows.next()) {
                states.add(rows.getString("state"));
            }
        }
        return states;
    }

    @Test
    void aSilentSourceIsWaitedForAndItsPapersComeWhenItIsBack() {
        hub.down(true);
        try (RunningBot _ = start()) {
            assertThat(setUp(admin, papers).isEphemeral()).isTrue();
            clock.set("2026-06-13T07:00:05Z");
            Exchange trending = admin.in(papers).types("/trending");
            assertThat(trending.reply().text()).contains("Hugging Face has not answered");
            assertThat(trending.isEphemeral()).isTrue();

            hub.add(SamplePapers.around(FRIDAY.plusDays(1)));
            hub.down(false);
            clock.set("2026-06-13T07:20:05Z");
            papers.awaitMessage(message -> message.text().contains("10 of 14"));
        }
        assertThat(papers.posted()).hasSize(1);
    }

    @Test
    void twoServersGetTheirOwnDigestsFromOneReadingOfTheList() {
        hub.add(SamplePapers.around(FRIDAY.plusDays(1)));
        LocalGuild other = discord.createGuild("Another group");
        LocalChannel news = other.textChannel("news");
        Actor cleo = other.member("Cleo", other.role("Admin", Permission.MANAGE_GUILD));
        try (RunningBot _ = start()) {
            assertThat(setUp(admin, papers).isEphemeral()).isTrue();
            assertThat(setUp(cleo, news).isEphemeral()).isTrue();
            clock.set("2026-06-13T07:00:05Z");
            papers.awaitMessage(message -> message.text().contains("10 of 14"));
            news.awaitMessage(message -> message.text().contains("10 of 14"));
        }
        assertThat(hub.requests().stream().filter(it -> it.contains("date=2026-06-12"))).hasSize(1);
    }
}
