package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Choice;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.SamplePapers;
import dev.paperboy.subscription.DigestSchedules;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Every command and component, on a Thursday noon with a list of yesterday and one of today. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 11);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub = DailyPapersHub.start().add(SamplePapers.around(TODAY));
    private final ManualClock clock = new ManualClock("2026-06-11T12:00:00Z");
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final Actor admin = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));
    private final Actor member = guild.member("Ben");
    private RunningBot bot;

    @BeforeAll
    void start(@TempDir Path data) {
        bot = RunningBot.start(discord, hub, clock, data);
        discord.awaitCommands("search");
        bot.awaitList(TODAY);
        bot.awaitList(YESTERDAY);
        Awaitility.await("the index")
                .until(() -> !search("umbrella").reply().text().contains("found no paper"));
    }

    @AfterAll
    void stop() {
        bot.close();
        hub.close();
        discord.close();
    }

    @AfterEach
    void allBodiesWereValidAndNobodyWasPinged() {
        assertThat(discord.findings()).isEmpty();
        assertThat(papers.messages()).allMatch(message -> message.pings().nobody());
    }

    private Exchange paper(String query) {
        return member.in(papers).types("/paper", option("query", query));
    }

    private Exchange setUp(LocalChannel channel) {
        return admin.in(papers)
                .types("/digest setup", option("time_zone", "UTC"), option("channel", channel));
    }

    private List<Long> channelsWithDigest() {
        return bot.bean(DigestSchedules.class).ofGuild(guild.id()).stream()
                .map(schedule -> schedule.target().channelId())
                .toList();
    }

    private Exchange search(String query) {
        return member.in(papers).types("/search", option("query", query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001.00001",
                "arXiv:0001.00001v2",
                "https://arxiv.org/abs/0001.00001",
                "https://arxiv.org/pdf/0001.00001v1.pdf",
                "https://huggingface.co/papers/0001.00001",
                "EvoMemo: Letting Agents Forget What They Never Needed"
            })
    void aPaperIsShownToAllByIdLinkOrTitle(String query) {
        Exchange exchange = paper(query);
        assertThat(exchange.reply().text()).contains("EvoMemo", "▲118", "Ada Example");
        assertThat(exchange.isEphemeral()).isFalse();
    }

    @Test
    void aTitleCompletesWhileItIsTyped() {
        List<Choice> choices = member.in(papers).asksFor("/paper", "query", "garden ho").choices();
        assertThat(choices)
                .containsExactly(new Choice("Sparse Attention Is a Garden Hose", "0001.00002"));
    }

    @Test
    void wordsThatFitSeveralTitlesAreAskedBack() {
        Exchange exchange = paper("agents");
        assertThat(exchange.reply().text()).contains("Did you mean");
        assertThat(exchange.isEphemeral()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    9999.99999                    | Neither Hugging Face nor arXiv knows
                    2606.4                        | is not an arXiv id
                    arxiv:seven                   | is not an arXiv id
                    https://example.org/p/1       | I only know papers at
                    https://arxiv.org/list/cs.CL  | is not an arXiv id
                    xyzzy plugh                   | No paper that I know
                    """)
    void aMistakeIsToldToTheAskerOnlyAndSaysWhatToDo(String query, String answer) {
        Exchange exchange = paper(query);
        assertThat(exchange.reply().text()).contains(answer);
        assertThat(exchange.isEphemeral()).isTrue();
    }

    @Test
    void aTitleThatShoutsIsShownAndPingsNobody() {
        Exchange exchange = paper("0001.00005");
        assertThat(exchange.reply().text()).contains("everyone");
        assertThat(exchange.reply().pings().nobody()).isTrue();
    }

    @Test
    void theWholeAbstractIsShownToWhoClicks() {
        Message card = paper("0001.00001").reply();
        Exchange exchange = member.in(papers).clicks(card, "Abstract");
        assertThat(exchange.reply().text()).contains("three made-up benchmarks");
        assertThat(exchange.isEphemeral()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "today, Today so far, Agents That Read",
        "day, The last finished day, EvoMemo",
        "week, This week so far, EvoMemo",
        "month, This month so far, EvoMemo",
        "now, Trending now, EvoMemo"
    })
    void trendingKnowsEveryPeriod(String period, String heading, String title) {
        Exchange exchange = member.in(papers).types("/trending", option("period", period));
        assertThat(exchange.reply().text()).contains(heading, title);
        assertThat(exchange.isEphemeral()).isFalse();
    }

    @Test
    void trendingShowsAsManyAsAsked() {
        Exchange exchange =
                member.in(papers).types("/trending", option("period", "day"), option("number", 3));
        assertThat(exchange.reply().text()).contains("Robust").doesNotContain("Everybody");
    }

    @Test
    void aPaperOfAListOpensForWhoChoosesIt() {
        Message list = member.in(papers).types("/trending", option("period", "day")).reply();
        Exchange exchange = admin.in(papers).selects(list, "Open a paper…", "0001.00003");
        assertThat(exchange.reply().text()).contains("Umbrella", "Ida Imaginary");
        assertThat(exchange.isEphemeral()).isTrue();
    }

    @Test
    void searchFindsHalfATitleAndAnswersPrivately() {
        Exchange exchange = search("rain that is not there");
        assertThat(exchange.reply().text()).contains("Robust", "for “rain that is not there”");
        assertThat(exchange.isEphemeral()).isTrue();
    }

    @Test
    void searchSaysWhatToDoWhenNothingIsFound() {
        assertThat(search("xyzzy plugh").reply().text()).contains("I found no paper", "Try");
    }

    @Test
    void anUnknownTimeZoneIsExplainedAndNothingIsSetUp() {
        LocalChannel unzoned = guild.textChannel("unzoned");
        Exchange exchange =
                admin.in(unzoned).types("/digest setup", option("time_zone", "Middle/Earth"));
        assertThat(exchange.reply().text())
                .contains("I do not know the time zone", "Europe/Berlin");
        assertThat(channelsWithDigest()).doesNotContain(unzoned.id());
    }

    @Test
    void timeZonesCompleteByCity() {
        List<Choice> choices =
                admin.in(papers).asksFor("/digest setup", "time_zone", "berl").choices();
        assertThat(choices)
                .containsExactly(new Choice("Europe/Berlin (UTC+02:00)", "Europe/Berlin"));
    }

    @Test
    void aChannelThatTheBotMayNotWriteToIsRefusedWithTheMissingPermission() {
        LocalChannel locked = guild.textChannel("locked");
        locked.deny(guild.botRole(), Permission.SEND_MESSAGES);
        locked.deny(guild.botRole(), Permission.READ_MESSAGE_HISTORY);
        Exchange exchange = setUp(locked);
        assertThat(exchange.reply().text())
                .contains("I lack **Send Messages**, **Read Message History**: the channel")
                .contains("denies them to");
        assertThat(channelsWithDigest()).doesNotContain(locked.id());
    }

    @Test
    void aChannelWhoseHistoryTheBotMayNotReadIsTakenWithAnAdvice() {
        LocalChannel unread = guild.textChannel("unread");
        unread.deny(guild.botRole(), Permission.READ_MESSAGE_HISTORY);
        Exchange exchange = setUp(unread);
        assertThat(exchange.reply().text())
                .startsWith("Done.")
                .contains("I lack **Read Message History**: the channel denies it to")
                .contains("after a crash");
    }

    @Test
    void aChannelThatTheAdminMayNotWriteInIsRefused() {
        LocalChannel quiet = guild.textChannel("quiet");
        quiet.deny(guild.everyone(), Permission.SEND_MESSAGES);
        quiet.allow(guild.botRole(), Permission.SEND_MESSAGES);
        Exchange exchange = setUp(quiet);
        assertThat(exchange.reply().text()).contains("You cannot write in", "Please choose");
        assertThat(exchange.isEphemeral()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Berlin", "europe/berlin", "Europe/Berlin (UTC+02:00)"})
    void aTimeZoneTypedByHandIsUnderstood(String typed) {
        Exchange exchange = admin.in(papers).types("/digest setup", option("time_zone", typed));
        assertThat(exchange.reply().text()).contains("every day at **09:00** (Europe/Berlin)");
        assertThat(exchange.isEphemeral()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u3164"})
    void whatCannotBeSeenIsNoQuery(String query) {
        assertThat(search(query).reply().text()).startsWith("Please type");
        assertThat(paper(query).reply().text()).startsWith("Please type");
    }

    @Test
    void membersAreNotOfferedTheDigestCommand() {
        assertThat(member.in(papers).offeredCommands()).doesNotContain("digest");
        assertThat(admin.in(papers).offeredCommands()).contains("digest");
    }

    @Test
    void commandsAnswerInDirectMessages() {
        Exchange exchange =
                member.in(member.directChannel()).types("/paper", option("query", "0001.00002"));
        assertThat(exchange.reply().text()).contains("Garden Hose");
    }

    @Test
    void anUnknownPaperIsNotTakenForUnknownWhileTheSourceIsDown() {
        hub.down(true);
        try {
            assertThat(paper("8888.88888").reply().text()).contains("does not answer just now");
        } finally {
            hub.down(false);
        }
    }
}
