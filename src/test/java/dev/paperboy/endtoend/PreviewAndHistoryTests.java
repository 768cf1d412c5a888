package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Requests;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.SamplePapers;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What an admin is shown beforehand and afterwards, and posting by hand. */
class PreviewAndHistoryTests {

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
    private RunningBot bot;

    @BeforeEach
    void start(@TempDir Path data) {
        bot = RunningBot.start(discord, hub, clock, data);
        discord.awaitCommands("digest");
        bot.awaitList(FRIDAY);
        assertThat(
                        admin.in(office)
                                .types(
                                        "/digest setup",
                                        option("time_zone", "UTC"),
                                        option("time", "7"),
                                        option("channel", papers))
                                .reply()
                                .text())
                .startsWith("Done.");
    }

    @AfterEach
    void stop() {
        bot.close();
        assertThat(discord.findings()).isEmpty();
        hub.close();
        discord.close();
    }

    private DigestSchedule digest() {
        return bot.bean(DigestSchedules.class).ofGuild(guild.id()).getFirst();
    }

    private String history() {
        Exchange exchange = admin.in(office).types("/digest history");
        assertThat(exchange.isEphemeral()).isTrue();
        return exchange.reply().text();
    }

    private Message again(Message offer) {
        return ForgedButtons.again(discord, office, offer, "Post now");
    }

    private static String linkTo(LocalGuild guild, Message message) {
        return "https://discord.com/channels/%d/%d/%d"
                .formatted(guild.id(), message.channelId(), message.id());
    }

    @Test
    void aPreviewIsSeenByTheAdminOnlyAndPostedOnceHoweverOftenThatIsClicked() {
        Exchange preview = admin.in(office).types("/digest preview");

        assertThat(preview.reply().text())
                .contains("10 of 14", "EvoMemo", "Only you see this: what <#" + papers.id() + ">");
        assertThat(preview.isEphemeral()).isTrue();
        assertThat(papers.posted()).isEmpty();

        Message shown = preview.reply();
        assertThat(admin.in(office).clicks(shown, "Post now").reply().text())
                .contains("on its way to <#" + papers.id() + ">");
        assertThat(admin.in(office).clicks(again(shown), "Forged").reply().text())
                .contains("already");
        Message posted = papers.awaitMessage(message -> message.text().contains("10 of 14"));
        Awaitility.await("the link")
                .untilAsserted(() ->
                        assertThat(history())
                                .contains("10 of 14 papers", "by hand", linkTo(guild, posted)));
        assertThat(papers.posted()).hasSize(1);
    }

    @Test
    void severalAdminsWhoClickAtOncePostOnce() {
        Actor mia = guild.member("Mia", guild.role("Boss", Permission.MANAGE_GUILD));
        Message ours = admin.in(office).types("/digest preview").reply();
        Message theirs = mia.in(office).types("/digest preview").reply();

        List<String> answers =
                Stream.of(
                                admin.in(office).clicks(again(ours), "Forged"),
                                admin.in(office).clicks(ours, "Post now"),
                                mia.in(office).clicks(theirs, "Post now"))
                        .map(exchange -> exchange.reply().text())
                        .toList();

        assertThat(answers).filteredOn(text -> text.contains("on its way")).hasSize(1);
        assertThat(answers)
                .allMatch(text -> text.matches("(?s).*(on its way|already|has not had).*"));
        papers.awaitMessage(message -> message.text().contains("10 of 14"));
        assertThat(papers.posted()).hasSize(1);
    }

    @Test
    void whatWasPostedByHandIsNotPostedAgainAtTheHour() {
        Message preview = admin.in(office).types("/digest preview").reply();
        admin.in(office).clicks(preview, "Post now").reply();
        papers.awaitMessage(message -> message.text().contains("10 of 14"));

        Message again = admin.in(office).types("/digest preview").reply();
        assertThat(again.text()).contains("No new papers", "would get no papers now");
        assertThat(again.buttonLabels()).doesNotContain("Post now");
        admin.in(office)
                .types("/digest edit", option("digest", "papers"), option("paused", true))
                .reply();
        Message paused = admin.in(office).types("/digest preview").reply();
        assertThat(paused.text()).contains("is paused: it does not come until somebody resumes it");
        admin.in(office).clicks(paused, "Resume").reply();
        clock.set("2026-06-13T07:00:05Z");
        Awaitility.await("the hour").until(() -> digest().nextRunAt().isAfter(clock.instant()));

        assertThat(papers.posted().stream().filter(it -> it.text().contains("10 of 14")))
                .hasSize(1);
    }

    @Test
    void anOfferToPostIsNotTakenWhileTheDigestIsPausedOrGone() {
        Message preview = admin.in(office).types("/digest preview").reply();
        admin.in(office)
                .types("/digest edit", option("digest", "papers"), option("paused", true))
                .reply();
        assertThat(admin.in(office).clicks(preview, "Post now").reply().text())
                .contains("is paused", "/digest list");
        Message paused = admin.in(office).types("/digest preview").reply();
        assertThat(paused.buttonLabels()).contains("Resume").doesNotContain("Post now");
        assertThat(paused.text())
                .contains("is paused, else <#" + papers.id() + "> would get this now");

        bot.bean(DigestSchedules.class).remove(digest().key());
        assertThat(admin.in(office).clicks(preview, "Post now").reply().text())
                .contains("This digest is gone");
        assertThat(papers.posted()).isEmpty();
    }

    @Test
    void theHistoryTellsRunsWithLinksAndOnlyToTheirServer() {
        assertThat(history()).contains("No digest of this server has had its turn yet");
        clock.set("2026-06-13T07:00:05Z");
        Message posted = papers.awaitMessage(message -> message.text().contains("10 of 14"));
        clock.set("2026-06-14T07:00:05Z");
        papers.awaitMessage(message -> message.text().contains("Sat 13 Jun"));
        clock.set("2026-06-15T07:00:05Z");
        papers.awaitMessage(message -> message.text().contains("weekend"));

        Awaitility.await("the link")
                .untilAsserted(() ->
                        assertThat(history())
                                .contains("10 of 14 papers, Fri 12 Jun")
                                .contains("posted: [the message](" + linkTo(guild, posted) + ")")
                                .contains("no papers, with a notice: no list is published"));
        LocalGuild other = discord.createGuild("Another group");
        Actor cleo = other.member("Cleo", other.role("Admin", Permission.MANAGE_GUILD));
        assertThat(cleo.in(other.textChannel("news")).types("/digest history").reply().text())
                .contains("No digest of this server");
    }

    @Test
    void ofAChannelThatIsGoneTheHistoryLinksToNothing() {
        clock.set("2026-06-13T07:00:05Z");
        papers.awaitMessage(message -> message.text().contains("10 of 14"));
        Awaitility.await("the link")
                .untilAsserted(() -> assertThat(history()).contains("[the message]("));

        papers.delete();

        Awaitility.await("the deletion")
                .untilAsserted(() ->
                        assertThat(history())
                                .contains("10 of 14 papers", "gone since with its channel")
                                .doesNotContain("[the message]("));
    }

    @Test
    void theHistoryTellsWhatHoldsUpAMessage() {
        Runnable outage =
                discord.faults()
                        .always(Requests.posts().and(Requests.in(papers.id())), Fault.status(500));
        clock.set("2026-06-13T07:00:05Z");

        Awaitility.await("the first try")
                .untilAsserted(() ->
                        assertThat(history())
                                .contains("on its way, but held up: Discord answered 500"));

        outage.run();
        papers.awaitMessage(message -> message.text().contains("10 of 14"));
    }

    @Test
    void theHistoryTellsOfAThreadThatCouldNotBeStarted() {
        admin.in(office)
                .types("/digest edit", option("digest", "papers"), option("thread", true))
                .reply();
        papers.deny(guild.botRole(), Permission.CREATE_PUBLIC_THREADS)
                .deny(guild.everyone(), Permission.CREATE_PUBLIC_THREADS);
        clock.set("2026-06-13T07:00:05Z");
        Message posted = papers.awaitMessage(message -> message.text().contains("10 of 14"));

        Awaitility.await("the thread's end")
                .atMost(Duration.ofSeconds(40))
                .untilAsserted(() ->
                        assertThat(history())
                                .contains("posted: [the message](" + linkTo(guild, posted) + ")")
                                .contains("**no thread** under it", "Create Public Threads"));
        assertThat(digest().pause()).isNull();
    }

    @Test
    void aLongHistoryGoesOnWhereItStopped() {
        for (int day = 13; day < 24; day++) {
            clock.set("2026-06-%02dT07:00:05Z".formatted(day));
            Awaitility.await("the hour").until(() -> digest().nextRunAt().isAfter(clock.instant()));
        }

        Message first = admin.in(office).types("/digest history").reply();
        Exchange second = admin.in(office).clicks(first, "More");

        assertThat(first.text()).doesNotContain("10 of 14");
        assertThat(second.reply().text()).contains("10 of 14");
        assertThat(second.isEphemeral()).isTrue();
        assertThat(second.reply().id()).isEqualTo(first.id());
        assertThat(second.reply().buttonLabels()).containsExactly("Back");

        Message back = admin.in(office).clicks(second.reply(), "Back").reply();
        assertThat(back.text()).isEqualTo(first.text());
        assertThat(back.buttonLabels()).containsExactly("More");
    }

    /** From a refusal through the notice in the server's own channel back to papers. */
    @Test
    void aChannelThatRefusesIsMendedWithTheButtonOfTheNotice() {
        guild.systemChannel(office);
        papers.deny(guild.botRole(), Permission.SEND_MESSAGES);
        clock.set("2026-06-13T07:00:05Z");

        // What the client knows of a channel is believed the second time only, seconds later.
        Awaitility.await("the notice")
                .atMost(Duration.ofSeconds(40))
                .until(() -> !office.posted().isEmpty());
        Message notice = office.awaitPost();
        assertThat(notice.buttonLabels()).containsExactly("I have fixed it");
        assertThat(notice.text()).contains("<#" + papers.id() + ">", "Send Messages");
        assertThat(history())
                .doesNotContain("does not come any more")
                .contains("**failed**", "Send Messages")
                .doesNotContain("posted");
        assertThat(admin.in(office).clicks(notice, "I have fixed it").reply().text())
                .contains("stays paused", "I lack **Send Messages**");

        papers.allow(guild.botRole(), Permission.SEND_MESSAGES);
        Awaitility.await("the fix")
                .until(() -> {
                    Message answer = admin.in(office).clicks(notice, "I have fixed it").reply();
                    return answer.text().contains("comes again")
                            || answer.text().contains("not paused");
                });
        Message offer = admin.in(office).clicks(notice, "I have fixed it").reply();
        admin.in(office).clicks(offer, "Post now").reply();
        papers.awaitMessage(message -> message.text().contains("10 of 14"));
    }

    @Test
    void whoIsToldByANoticeIsNotToldByACommandToo() {
        guild.systemChannel(office);
        papers.deny(guild.botRole(), Permission.SEND_MESSAGES);
        Runnable outage =
                discord.faults()
                        .always(Requests.posts().and(Requests.in(office.id())), Fault.status(500));
        clock.set("2026-06-13T07:00:05Z");
        Awaitility.await("the pause")
                .atMost(Duration.ofSeconds(40))
                .until(() -> digest().pause() != null);

        assertThat(admin.in(office).types("/digest list").reply().text())
                .contains("since Discord refused it")
                .doesNotContain("does not come any more");

        outage.run();
        Awaitility.await("the notice")
                .atMost(Duration.ofSeconds(40))
                .until(() -> !office.posted().isEmpty());
    }

    @Test
    void whereNobodyTakesANoticeTheNextCommandTellsOnce() {
        admin.takesDirectMessages(false);
        papers.delete();
        clock.set("2026-06-13T07:00:05Z");

        Awaitility.await("the notice's end")
                .atMost(Duration.ofSeconds(40))
                .until(() -> history().contains("does not come any more"));
        assertThat(history()).doesNotContain("does not come any more");
        assertThat(admin.directChannel().messages()).isEmpty();
    }

    @Test
    void theAnswerSaysWhenPapersComeIfTheNextRunCanBringNone() {
        clock.set("2026-06-13T07:00:05Z");
        papers.awaitMessage(message -> message.text().contains("10 of 14"));

        // Sunday brings nothing, Monday at seven nothing either; Tuesday brings Monday's list.
        assertThat(admin.in(office).types("/digest list").reply().text())
                .contains("Next: <t:1781420400:f>", "papers come <t:1781593200:f>");
    }
}
