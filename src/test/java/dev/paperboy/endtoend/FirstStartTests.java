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
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.SamplePapers;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What admins see before the bot has read its first list. */
class FirstStartTests {

    /** Its list closes on Saturday at 01:30 UTC. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);

    private static final String STILL_READING = "still reading the lists";

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub =
            DailyPapersHub.start().add(SamplePapers.around(FRIDAY.plusDays(1)));
    private final ManualClock clock = new ManualClock("2026-06-13T06:30:00Z");
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final Actor admin = guild.owner();
    private RunningBot bot;

    @BeforeEach
    void start(@TempDir Path data) {
        hub.down(true);
        bot = RunningBot.start(discord, hub, clock, data);
        discord.awaitCommands("digest");
    }

    @AfterEach
    void stop() {
        bot.close();
        assertThat(discord.findings()).isEmpty();
        hub.close();
        discord.close();
    }

    /** The hub is asked again once the pause after a failure is over. */
    private void read() {
        hub.down(false);
        clock.set("2026-06-13T06:50:00Z");
        bot.awaitList(FRIDAY);
    }

    private void awaitPapers(Exchange exchange) {
        Awaitility.await("the papers")
                .untilAsserted(() ->
                        assertThat(exchange.reply().text())
                                .contains("10 of 14")
                                .doesNotContain(STILL_READING));
    }

    @Test
    void aProposalSaysThatTheListsAreStillBeingReadAndChangesByItself() {
        Exchange proposal = admin.in(papers).types("/digest setup");
        assertThat(proposal.reply().text()).contains(STILL_READING, "Nothing is set up yet");
        assertThat(proposal.reply().buttonLabels())
                .contains("Turn on", "Change")
                .doesNotContain("Post one now");

        read();

        awaitPapers(proposal);
        Message reply = proposal.reply();
        assertThat(reply.buttonLabels()).contains("Turn on", "Change", "Post one now");
        assertThat(admin.in(papers).clicks(reply, "Post one now").reply().text())
                .contains("It is on its way");
        assertThat(papers.awaitPost().text()).contains("10 of 14");
    }

    @Test
    void whatHasBeenTurnedOnMeanwhileStaysSaid() {
        Exchange proposal = admin.in(papers).types("/digest setup");
        Message on = admin.in(papers).clicks(proposal.reply(), "Turn on").reply();
        assertThat(on.text()).startsWith("Done.");
        Exchange preview = admin.in(papers).types("/digest preview");
        assertThat(preview.reply().text()).contains(STILL_READING);

        read();

        // Both waited for the same, so the other would have changed by then, too.
        awaitPapers(preview);
        assertThat(proposal.reply().text()).startsWith("Done.");
    }

    @Test
    void aDigestThatIsSetUpWithOptionsMeanwhileIsPreviewedOnceTheListsAreThere() {
        admin.in(papers).types("/digest setup", option("papers", 5)).reply();
        Exchange preview = admin.in(papers).types("/digest preview");
        assertThat(preview.reply().text()).contains(STILL_READING);

        read();

        Awaitility.await("the papers")
                .untilAsserted(
                        () -> assertThat(preview.reply().buttonLabels()).contains("Post now"));
        assertThat(preview.reply().text()).contains("5 of 14");
    }

    @Test
    void aListThatHasNotBeenReadYetComesByItself() {
        Actor ben = guild.member("Ben");
        Exchange trending = ben.in(papers).types("/trending");
        Exchange rising = ben.in(papers).types("/trending", option("sort", "rising"));
        assertThat(List.of(trending, rising))
                .extracting(each -> each.reply().text())
                .allMatch(text ->
                        text.contains("This answer changes by itself")
                                || text.contains("this answer changes by itself"));

        read();

        awaitText(trending, "votes as of");
        // It takes a while to tell what rises.
        awaitText(rising, "that is too short");
        assertThat(trending.replies()).hasSize(1).allMatch(Message::isEphemeral);
    }

    private static void awaitText(Exchange exchange, String text) {
        Awaitility.await(text)
                .untilAsserted(() -> assertThat(exchange.reply().text()).contains(text));
    }
}
