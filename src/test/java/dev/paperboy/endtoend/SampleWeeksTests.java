package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.hub.DailyPapersHub;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The sandbox's papers, some of them made to disturb, over a week that a tester skips through. */
class SampleWeeksTests {

    /** A Thursday. */
    private static final LocalDate OPEN = LocalDate.of(2026, 6, 11);

    /** On which a digest is due: none on Sunday and Monday, as weekends have no lists. */
    private static final List<LocalDate> MORNINGS =
            List.of(
                    OPEN,
                    OPEN.plusDays(1),
                    OPEN.plusDays(2),
                    OPEN.plusDays(5),
                    OPEN.plusDays(6),
                    OPEN.plusDays(7));

    private final LocalDiscord discord = LocalDiscord.start();
    private final ManualClock clock = new ManualClock(OPEN + "T06:59:30Z");
    private final DailyPapersHub hub = DailyPapersHub.startWithSamples(OPEN, clock);
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final Actor admin = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));

    @TempDir Path data;

    @AfterEach
    void stop() {
        assertThat(discord.findings()).isEmpty();
        assertThat(papers.messages()).allMatch(message -> message.pings().nobody());
        hub.close();
        discord.close();
    }

    @Test
    void eachDayHasItsDigestAndEachPaperItsCard() {
        try (RunningBot bot = RunningBot.start(discord, hub, clock, data)) {
            discord.awaitCommands("digest", "paper");
            assertThat(
                            admin.in(papers)
                                    .types(
                                            "/digest setup",
                                            option("time_zone", "UTC"),
                                            option("time", "7"))
                                    .reply()
                                    .text())
                    .contains("07:00");

            assertThat(MORNINGS.stream().map(this::digest))
                    .satisfiesExactly(
                            text -> assertThat(text).contains("10 of 14 papers", "▲118", "EvoMemo"),
                            text -> assertThat(text).contains("9 papers", "▲72", "Groundhog"),
                            text ->
                                    assertThat(text)
                                            .as("one of ten stood in the digest before")
                                            .contains("9 papers", "▲1.3k", "All You Knead")
                                            .doesNotContain("Groundhog"),
                            text -> assertThat(text).contains("10 of 24 papers", "▲204"),
                            text -> assertThat(text).contains("No new papers", "Tue 16 Jun"),
                            text -> assertThat(text).contains("7 papers", "▲110"));
            assertThat(IntStream.rangeClosed(1, 86).mapToObj(this::card))
                    .allSatisfy(card -> assertThat(card.reply().text()).contains("▲"));
            assertThat(bot.fatalFailures()).isEmpty();
        }
    }

    private String digest(LocalDate morning) {
        int before = papers.posted().size();
        clock.set(morning + "T07:00:05Z");
        Awaitility.await("the digest of " + morning).until(() -> papers.posted().size() > before);
        return papers.posted().getLast().text();
    }

    private Exchange card(int number) {
        return admin.in(papers).types("/paper", option("query", "0001.%05d".formatted(number)));
    }
}
