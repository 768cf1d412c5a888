package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.ModalForm;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Requests;
import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.ChannelType;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.Role;
import dev.paperboy.sandbox.discord.model.ThreadState;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.SamplePapers;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestPosting;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.Pause;
import dev.paperboy.subscription.Recurrence;
import dev.paperboy.subscription.SetupOffers;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From the invitation to the first digest; each test in servers of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstMinuteTests {

    private static final String SETUP = "/digest setup";

    /** Its list closes on Saturday at 01:30 UTC. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);

    /** Half past eight in Copenhagen, half past two at night in New York. */
    private static final String SATURDAY_MORNING = "2026-06-13T06:30:00Z";

    private static final String FOLLOW_UPS = "/webhooks/{webhook_id}/{webhook_token}";

    /** Nine o'clock in Copenhagen. */
    private static final String FIRST_IN_COPENHAGEN = "<t:1781334000:f>";

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub =
            DailyPapersHub.start().add(SamplePapers.around(FRIDAY.plusDays(1)));
    private final ManualClock clock = new ManualClock(SATURDAY_MORNING);
    private Path data;
    private RunningBot bot;
    private LocalGuild guild;
    private LocalChannel papers;
    private Role manager;
    private Actor admin;

    @BeforeAll
    void start(@TempDir Path folder) {
        data = folder;
        bot = RunningBot.start(discord, hub, clock, data);
        discord.awaitCommands("digest", "trending");
        bot.awaitList(FRIDAY);
    }

    @AfterAll
    void stop() {
        bot.close();
        hub.close();
        discord.close();
    }

    @BeforeEach
    void invite() {
        guild = discord.createGuild("Reading group");
        papers = guild.textChannel("papers");
        manager = guild.role("Admin", Permission.MANAGE_GUILD);
        admin = guild.member("Ada", "da", manager);
    }

    @AfterEach
    void allBodiesWereValidAndNobodyWasPinged() {
        assertThat(discord.findings()).isEmpty();
        assertThat(papers.messages()).allMatch(message -> message.pings().nobody());
    }

    private List<DigestSchedule> digests() {
        return bot.bean(DigestSchedules.class).ofGuild(guild.id());
    }

    private DigestSchedule digest() {
        return digests().getFirst();
    }

    private Message proposal() {
        return shown(admin.in(papers).types(SETUP));
    }

    /** The answer, once it has been checked that nobody else sees it. */
    private static Message shown(Exchange exchange) {
        Message reply = exchange.reply();
        assertThat(exchange.isEphemeral()).isTrue();
        return reply;
    }

    private Message clicked(Message message, String button) {
        return shown(admin.in(papers).clicks(message, button));
    }

    private Message changed(Message message, Map<String, ?> values) {
        ModalForm form = admin.in(papers).clicks(message, "Change").modal();
        return shown(admin.in(papers).submits(form, values));
    }

    private void retry(String what, Runnable check) {
        Awaitility.await(what).untilAsserted(check::run);
    }

    @Test
    void fromTheInvitationToThePostedDigestItTakesTwoInteractions() {
        LocalGuild invited = discord.createGuild("Another group");
        LocalChannel channel = invited.textChannel("papers");
        Actor owner = invited.owner();

        List<Exchange> interactions = new ArrayList<>();
        interactions.add(owner.in(channel).types(SETUP));
        interactions.add(owner.in(channel).clicks(interactions.getFirst().reply(), "Post one now"));

        assertThat(channel.awaitPost().text()).contains("10 of 14", "EvoMemo");
        assertThat(interactions).hasSizeLessThanOrEqualTo(3);
        assertThat(interactions.getLast().reply().text())
                .contains("Done. <#" + channel.id() + ">", "It is on its way");
        assertThat(bot.bean(DigestSchedules.class).ofGuild(invited.id())).hasSize(1);
    }

    @Test
    void withoutOptionsADigestIsProposedWithItsPreviewAndNothingIsSetUp() {
        Message proposal = proposal();

        assertThat(proposal.text())
                .contains("10 of 14 papers", "EvoMemo")
                .contains("<#" + papers.id() + "> gets this every day at **09:00**")
                .contains("(Europe/Copenhagen), up to 10 papers", "First: " + FIRST_IN_COPENHAGEN)
                .contains("is a guess", "<t:1781334000:t>", "Nothing is set up yet");
        assertThat(proposal.buttonLabels()).contains("Turn on", "Change", "Post one now");
        assertThat(digests()).isEmpty();
        assertThat(papers.posted()).isEmpty();
    }

    @Test
    void turnedOnItIsSetUpAsProposedAndTheButtonsMakeRoom() {
        Message on = clicked(proposal(), "Turn on");

        assertThat(on.text())
                .contains("Done. <#" + papers.id() + "> gets the day's papers every day at")
                .contains("First: " + FIRST_IN_COPENHAGEN, "/topics add", "/digest edit");
        assertThat(on.buttonLabels()).containsExactly("Post one now");
        DigestSchedule digest = digest();
        assertThat(digest.settings().content()).isEqualTo(DigestContent.USUAL);
        assertThat(digest.settings().posting()).isEqualTo(DigestPosting.QUIET);
        assertThat(digest.recurrence().weekdays()).isEqualTo(Recurrence.EVERY_DAY);
        assertThat(digest.recurrence().hour().zone().getId()).isEqualTo("Europe/Copenhagen");
        assertThat(digest.createdBy()).isEqualTo(admin.id());
        assertThat(papers.posted()).isEmpty();

        assertThat(clicked(on, "Post one now").text()).contains("It is on its way");
        assertThat(papers.awaitPost().text()).contains("10 of 14");
    }

    /** The second click comes from a window in which the first one has not been shown yet. */
    @Test
    void turnedOnTwiceItIsSetUpOnce() {
        String id = customId(proposal(), "setupon");
        clicked(ForgedButtons.in(discord, papers, id), "Forged");

        Message again = clicked(ForgedButtons.in(discord, papers, id), "Forged");

        assertThat(again.text())
                .contains("It is on already", "every day at **09:00** (Europe/Copenhagen)");
        assertThat(digests()).hasSize(1);
    }

    @Test
    void postedTwiceFromOneProposalItIsPostedOnce() {
        String id = customId(proposal(), "setuppost");
        LocalChannel office = guild.textChannel("office");
        admin.in(office).clicks(ForgedButtons.in(discord, office, id), "Forged").reply();

        assertThat(
                        admin.in(office)
                                .clicks(ForgedButtons.in(discord, office, id), "Forged")
                                .reply()
                                .text())
                .contains("posted to <#" + papers.id() + "> already");

        papers.awaitMessage(
                message -> !message.isEphemeral() && message.text().contains("10 of 14"));
        assertThat(papers.posted().stream().filter(it -> it.text().contains("10 of 14")))
                .hasSize(1);
        assertThat(digests()).hasSize(1);
    }

    private static String customId(Message message, String action) {
        return message.controls().stream()
                .map(control -> control.path("custom_id").asString(""))
                .filter(id -> id.startsWith(action + ":"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFormIsFilledInWithTheProposalAndChangesWhatIsChanged() {
        LocalChannel news = guild.announcementChannel("news");
        Message proposal = proposal();
        ModalForm form = admin.in(papers).clicks(proposal, "Change").modal();
        assertThat(form.labels())
                .containsExactly("Time zone", "Time of day", "Channel", "How many papers", "Days");

        Message same = shown(admin.in(papers).submits(form, Map.of()));
        assertThat(same.text()).isEqualTo(proposal.text());

        Message changed =
                changed(
                        same,
                        Map.of(
                                "Time zone",
                                "new york",
                                "Time of day",
                                "5 pm",
                                "Channel",
                                news,
                                "How many papers",
                                "5 papers",
                                "Days",
                                List.of("Monday", "Tuesday")));
        assertThat(changed.text())
                .contains("5 of 14 papers", "<#" + news.id() + "> gets this Monday, Tuesday at")
                .contains("**17:00** (America/New\\_York), up to 5 papers")
                .doesNotContain("is a guess");
        assertThat(changed.id()).isEqualTo(proposal.id());

        clicked(changed, "Turn on");
        assertThat(digest().target().channelId()).isEqualTo(news.id());
        assertThat(digest().recurrence().weekdays())
                .isEqualTo(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));
        assertThat(digest().settings().content().papers()).isEqualTo(5);
        assertThat(digest().nextRunAt()).isEqualTo("2026-06-15T21:00:00Z");
    }

    @Test
    void mistakesInTheFormAreToldAndAllElseIsKept() {
        Message changed =
                changed(
                        proposal(),
                        Map.of(
                                "Time zone",
                                "Middle/Earth",
                                "Time of day",
                                "25:00",
                                "How many papers",
                                "15 papers"));

        assertThat(changed.text())
                .contains("time zone **Middle/Earth**", "write a city or region, as `Berlin`")
                .contains("the time **25\\:00**", "**Change** opens the form again")
                .contains("at **09:00** (Europe/Copenhagen), up to 15 papers")
                .doesNotContain("choose from the list");
        assertThat(changed.buttonLabels()).contains("Turn on", "Change");
        assertThat(digests()).isEmpty();
    }

    @Test
    void whatWasMistypedStandsInTheFormToBeMended() {
        Message mistaken =
                changed(proposal(), Map.of("Time zone", "Berlni", "Time of day", "half past 8"));

        ModalForm form = admin.in(papers).clicks(mistaken, "Change").modal();
        assertThat(shown(admin.in(papers).submits(form, Map.of())).text())
                .contains("time zone **Berlni**", "the time **half past 8**");

        Message mended = changed(mistaken, Map.of("Time zone", "Berlin", "Time of day", "8:30"));
        assertThat(mended.text())
                .contains("at **08:30** (Europe/Berlin)")
                .doesNotContain("opens the form again");
        ModalForm anew = admin.in(papers).clicks(mended, "Change").modal();
        assertThat(shown(admin.in(papers).submits(anew, Map.of())).text()).isEqualTo(mended.text());
    }

    @ParameterizedTest
    @CsvSource({
        "ja, en-US, Asia/Tokyo",
        "en-US, en-US, America/New\\_York",
        "en-US, de, Europe/Berlin"
    })
    void theZoneIsGuessedFromTheLanguages(String asker, String server, String zone) {
        guild.speaks(server);
        Actor mia = guild.member("Mia", asker, manager);

        assertThat(shown(mia.in(papers).types(SETUP)).text()).contains("(" + zone + ")", "a guess");
    }

    @Test
    void theServersOwnZoneIsNoGuess() {
        LocalChannel news = guild.textChannel("news");
        admin.in(news).types(SETUP, option("time_zone", "Asia/Tokyo")).reply();

        assertThat(proposal().text()).contains("(Asia/Tokyo)").doesNotContain("guess");
    }

    @Test
    void theZoneOfTheAdminsOwnDigestIsNoGuess() {
        admin.in(papers)
                .types(
                        "/subscribe",
                        option("filter", "has:code"),
                        option("time_zone", "Asia/Kolkata"))
                .reply();

        assertThat(proposal().text()).contains("(Asia/Kolkata)").doesNotContain("guess");
    }

    @Test
    void withAnyOptionItIsSetUpAtOnceAndTheGuessIsTold() {
        Message done = shown(admin.in(papers).types(SETUP, option("papers", 5)));

        assertThat(done.text())
                .contains("Done.", "(Europe/Copenhagen), up to 5 papers")
                .contains("The time zone **Europe/Copenhagen** is a guess");
        assertThat(digests()).hasSize(1);
        assertThat(shown(admin.in(papers).types(SETUP, option("another", true))).text())
                .contains("**Europe/Copenhagen** is that of the digest that this server has");
    }

    @Test
    void aChannelThatHasADigestShowsThatOne() {
        clicked(proposal(), "Turn on");

        Message present = proposal();
        assertThat(present.text())
                .contains("<#" + papers.id() + "> gets a digest already", "/digest edit")
                .contains("every day at **09:00** (Europe/Copenhagen)")
                .contains("First: " + FIRST_IN_COPENHAGEN);
        assertThat(present.buttonLabels()).containsExactly("Post one now", "Pause");
        assertThat(digests()).hasSize(1);

        assertThat(clicked(present, "Pause").text()).contains("is paused");
        assertThat(proposal().buttonLabels()).containsExactly("Resume");
    }

    @Test
    void inAThreadItsChannelIsProposed() {
        Channel begun =
                discord.world()
                        .channels()
                        .createThread(
                                papers.channel(),
                                discord.world().ids().next(),
                                ChannelType.PUBLIC_THREAD,
                                "About it",
                                ThreadState.begun(admin.id(), clock.instant(), List.of()));
        LocalChannel thread = discord.channel(begun.id());

        assertThat(shown(admin.in(thread).types(SETUP)).text())
                .contains("<#" + papers.id() + "> gets this");
    }

    @Test
    void aForumThatDemandsATagIsTold() {
        LocalChannel forum = guild.forumChannel("library", true, "AI");

        Message refused = changed(proposal(), Map.of("Channel", forum));

        assertThat(refused.text()).contains("need a tag", "**AI**");
        assertThat(refused.buttonLabels()).contains("Check again", "Change");
    }

    @Test
    void whatTheChannelDeniesIsNamedWithWhereToGiveItAndLookedAtAgain() {
        papers.deny(guild.everyone(), Permission.SEND_MESSAGES)
                .deny(guild.botRole(), Permission.SEND_MESSAGES)
                .allow(manager, Permission.SEND_MESSAGES);
        Message refused = proposal();

        assertThat(refused.text())
                .contains("I lack **Send Messages**: the channel denies it to **Paperboy**")
                .contains("Edit Channel, Permissions");
        assertThat(refused.buttonLabels()).doesNotContain("Turn on");

        Message still = clicked(refused, "Check again");
        assertThat(still.text()).contains("I lack **Send Messages**");
        assertThat(still.id()).isEqualTo(refused.id());

        papers.allow(guild.botRole(), Permission.SEND_MESSAGES);
        retry(
                "the permission",
                () -> assertThat(clicked(proposal(), "Turn on").text()).contains("Done."));
    }

    /** No role outweighs that, so that allowing it to one would not help. */
    @Test
    void whatTheChannelDeniesToTheBotByNameIsToBeMendedThere() {
        papers.allow(guild.botRole(), Permission.SEND_MESSAGES)
                .denyBot(Permission.SEND_MESSAGES, Permission.READ_MESSAGE_HISTORY);

        retry(
                "the denial",
                () ->
                        assertThat(proposal().text())
                                .contains("the channel denies them to me by name")
                                .contains("choose **", "** among the members")
                                .doesNotContain("for my role"));

        papers.allowBot(Permission.SEND_MESSAGES, Permission.READ_MESSAGE_HISTORY);
        retry(
                "the permission",
                () -> assertThat(clicked(proposal(), "Turn on").text()).contains("Done."));
    }

    @Test
    void whatACategoryDeniesToTheBotByNameIsToBeMendedThere() {
        LocalChannel category = guild.category("Science");
        category.denyBot(Permission.SEND_MESSAGES);
        LocalChannel inside = guild.textChannel("inside").movedTo(category);

        retry(
                "the denial",
                () ->
                        assertThat(shown(admin.in(inside).types(SETUP)).text())
                                .contains("the category **Science**", "denies it to me by name")
                                .contains("Under Edit Category, Permissions, choose **")
                                .doesNotContain("for my role"));
    }

    @Test
    void whatIsDeniedToEverybodyPingsNobody() {
        papers.deny(guild.everyone(), Permission.SEND_MESSAGES)
                .allow(manager, Permission.SEND_MESSAGES);

        retry(
                "the denial",
                () ->
                        assertThat(proposal())
                                .satisfies(refused -> {
                                    assertThat(refused.text())
                                            .contains("the channel denies it to **＠everyone**");
                                    assertThat(refused.pings().nobody()).isTrue();
                                }));
    }

    /** It is advised, since digests come without it too. */
    @Test
    void thatItMayReadTheHistoryIsAdvisedBeforeAndAfterItIsTurnedOn() {
        papers.denyBot(Permission.READ_MESSAGE_HISTORY);
        String advice = "I could not look, after a crash";
        retry(
                "the denial",
                () ->
                        assertThat(proposal())
                                .satisfies(proposal -> {
                                    assertThat(proposal.text())
                                            .contains("I lack **Read Message History**", advice)
                                            .contains("10 of 14 papers");
                                    assertThat(proposal.buttonLabels()).contains("Turn on");
                                }));

        assertThat(clicked(proposal(), "Turn on").text()).contains("Done.", advice);
        Message preview = shown(admin.in(papers).types("/digest preview"));
        assertThat(preview.text()).contains(advice);
        assertThat(preview.buttonLabels()).contains("Post now");
    }

    @Test
    void permissionsLostBetweenTheProposalAndTheClickAreTold() {
        Message proposal = proposal();
        papers.deny(guild.botRole(), Permission.VIEW_CHANNEL);
        guild.botMay();
        Awaitility.await("the loss")
                .until(() -> shown(admin.in(papers).types(SETUP)).text().contains("I lack"));

        Message refused = clicked(proposal, "Turn on");

        assertThat(refused.text())
                .contains("I lack **View Channel**: the channel denies it")
                .contains("Check again");
        assertThat(digests()).isEmpty();
    }

    @Test
    void whoMayNotManageTheServerAnyMoreTurnsNothingOn() {
        Message proposal = proposal();
        guild.give(admin);

        for (String button : List.of("Turn on", "Post one now", "Change")) {
            Exchange exchange = admin.in(papers).clicks(proposal, button);
            assertThat(exchange.reply().text()).contains("Manage Server");
        }
        assertThat(digests()).isEmpty();
        assertThat(papers.posted()).isEmpty();
    }

    private void restart() {
        bot.close();
        Awaitility.await("the end").until(() -> discord.gateway().connected() == 0);
        bot = RunningBot.start(discord, hub, clock, data);
        discord.awaitBot();
    }

    @Test
    void theButtonsOfAProposalWorkAfterARestart() {
        Message proposal = proposal();
        restart();

        Message changed = changed(proposal, Map.of("Time of day", "10:00"));

        assertThat(changed.text()).contains("**10:00**");
        assertThat(clicked(changed, "Turn on").text()).contains("Done.");
        assertThat(digest().recurrence().hour().time()).hasToString("10:00");
    }

    @Test
    void aProposalOfAnotherServersChannelReachesNothingThere() {
        String id = customId(proposal(), "setupon");
        LocalGuild other = discord.createGuild("Another group");
        LocalChannel news = other.textChannel("news");
        Actor cleo = other.member("Cleo", other.role("Admin", Permission.MANAGE_GUILD));

        for (String action : List.of("setupon", "setuppost", "setupshow")) {
            Message answer =
                    cleo.in(news)
                            .clicks(
                                    ForgedButtons.in(
                                            discord, news, id.replaceFirst("setupon", action)),
                                    "Forged")
                            .reply();
            assertThat(answer.text()).contains("I cannot see that channel");
        }
        assertThat(digests()).isEmpty();
        assertThat(bot.bean(DigestSchedules.class).ofGuild(other.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "setupon",
                "setupon:",
                "setupon:x:0900:UTC:10:1234567:l:1",
                "setupon:zzzzzzzzzzzzz:0900:UTC:10:1234567:l:1",
                "setupon:1:9999:UTC:10:1234567:l:1",
                "setupon:1:0900:Middle/Earth:10:1234567:l:1",
                "setupon:1:0900:UTC:16:1234567:l:1",
                "setupon:1:0900:UTC:10::l:1",
                "setupon:1:0900:UTC:10:9:l:1",
                "setupon:1:0900:UTC:10:1:x:1",
                "setuppost:1:0900:UTC:10:1:l:",
                "setupshow:1:0900:UTC:10:1:l:1:1",
                "setupchange:1",
                "setupchange:1:0900:UTC:0:1:l:1",
                "check",
                "check:",
                "check:!:t",
                "check:1:t:x:y.z",
                "preview:nothing:1",
                "pause:nothing:list99999"
            })
    void aForgedIdIsExplained(String id) {
        assertThat(clicked(ForgedButtons.in(discord, papers, id), "Forged").text())
                .containsAnyOf(
                        "not available any more", "cannot see that channel", "This digest is gone");
        assertThat(digests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "setupon:1:0900:UTC:10:1:l:1",
                "setuppost:1:0900:UTC:10:1:l:1",
                "setupshow:1:0900:UTC:10:1:l:1",
                "setupchange:1:0900:UTC:10:1:l:1",
                "setuplater",
                "check:1",
                "preview:nothing:1"
            })
    void aMemberWhoMayNotManageTheServerCannotClick(String id) {
        Actor ben = guild.member("Ben");

        Exchange exchange = ben.in(papers).clicks(ForgedButtons.in(discord, papers, id), "Forged");

        assertThat(shown(exchange).text()).contains("Manage Server");
    }

    // --- The offer.

    private Message offer(Exchange exchange) {
        return Awaitility.await("the offer")
                .until(
                        () -> exchange.replies().size() == 2 ? exchange.replies().getLast() : null,
                        it -> it != null);
    }

    @Test
    void theFirstCommandOfAnAdminIsFollowedByAnOfferThatEndsInADigest() {
        Exchange trending = admin.in(papers).types("/trending");
        Message offer = offer(trending);

        assertThat(trending.reply().isEphemeral()).isFalse();
        assertThat(offer.isEphemeral()).isTrue();
        assertThat(offer.text()).contains("gets no digest yet", "<#" + papers.id() + ">");

        Message proposal = clicked(offer, "Set up");
        assertThat(proposal.text()).contains("10 of 14 papers", "Europe/Copenhagen", "a guess");
        clicked(proposal, "Post one now");
        papers.awaitMessage(
                message -> !message.isEphemeral() && message.text().contains("10 of 14"));
        assertThat(digests()).hasSize(1);
    }

    @Test
    void theOfferIsMadeOnceAlsoAfterARestart() {
        Exchange first = admin.in(papers).types("/search", option("query", "agents"));
        Message declined = clicked(offer(first), "Not now");
        assertThat(declined.text()).contains("will not ask again");

        assertNoOffer(admin, papers);
        restart();
        Actor mia = guild.member("Mia", manager);
        assertNoOffer(mia, papers);
    }

    /** What has not come when a later command has been answered and followed does not come. */
    private void assertNoOffer(Actor actor, LocalChannel channel) {
        Exchange exchange = actor.in(channel).types("/trending");
        exchange.reply();
        LocalGuild witness = discord.createGuild("Witness");
        LocalChannel lobby = witness.textChannel("lobby");
        offer(witness.owner().in(lobby).types("/trending"));
        assertThat(exchange.replies()).hasSize(1);
    }

    @Test
    void membersAndDirectMessagesAndServersWithADigestGetNoOffer() {
        Actor ben = guild.member("Ben");
        assertNoOffer(ben, papers);
        assertNoOffer(admin, admin.directChannel());

        clicked(proposal(), "Turn on");
        assertNoOffer(admin, papers);
    }

    @Test
    void whereNoDigestCanGoTheOfferWaitsForAnotherChannel() {
        LocalChannel voice = guild.voiceChannel("Talk");
        assertNoOffer(admin, voice);

        assertThat(offer(admin.in(papers).types("/trending")).text())
                .contains("<#" + papers.id() + ">");
    }

    @Test
    void anOfferThatDiscordRefusedIsMadeAgain() {
        discord.faults().next(Requests.to("POST", FOLLOW_UPS), Fault.status(400));
        SetupOffers offers = bot.bean(SetupOffers.class);
        Exchange first = admin.in(papers).types("/trending");
        first.reply();
        retry("the refusal", () -> assertThat(followUps()).isPositive());
        retry("the claim", () -> assertThat(offers.isDue(guild.id())).isTrue());
        assertThat(first.replies()).hasSize(1);

        offer(admin.in(papers).types("/trending"));
    }

    private long followUps() {
        return discord.log().requests().stream()
                .filter(request -> request.route().equals(FOLLOW_UPS))
                .filter(request -> request.seen() == 400)
                .count();
    }

    @Test
    void anOfferIsNotLostWithTheAnswer() {
        discord.faults().next(Requests.method("PATCH"), Fault.status(400));
        Exchange refused = admin.in(papers).types("/status");
        retry(
                "the refusal",
                () -> assertThat(refused.reply().text()).startsWith("Something went wrong"));

        assertThat(bot.bean(SetupOffers.class).isDue(guild.id())).isTrue();
        offer(admin.in(papers).types("/trending"));
    }

    @Test
    void whoHasFoundTheCommandIsNotOfferedIt() {
        Exchange list = admin.in(papers).types("/digest list");
        assertThat(list.reply().text()).contains("no digest yet");
        assertThat(list.replies()).hasSize(1);

        offer(admin.in(papers).types("/trending"));
    }

    // --- The look at permissions elsewhere.

    @Test
    void whatARoleLacksIsToBeGivenInTheServersSettings() {
        Role quiet = guild.role("Quiet");
        Actor mia = guild.member("Mia", manager, guild.role("M", Permission.MENTION_EVERYONE));

        Message refused =
                shown(mia.in(papers).types(SETUP, option("role", quiet), option("thread", true)));
        assertThat(refused.text())
                .contains("no role of mine has it", "**Paperboy** under Server Settings, Roles");
        assertThat(refused.buttonLabels()).contains("Check again", "Share");

        papers.allow(guild.botRole(), Permission.MENTION_EVERYONE);
        retry(
                "the permission",
                () -> {
                    Message again = shown(mia.in(papers).types(SETUP, option("role", quiet)));
                    assertThat(again.text()).startsWith("Done.");
                });
        assertThat(shown(mia.in(papers).clicks(refused, "Check again")).text())
                .contains("I have all that I need in <#" + papers.id() + ">");
    }

    @Test
    void whatACategoryDeniesIsToBeAllowedThere() {
        LocalChannel category = guild.category("Science");
        category.deny(guild.everyone(), Permission.VIEW_CHANNEL)
                .allow(manager, Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES);
        LocalChannel inside = guild.textChannel("inside").movedTo(category);
        guild.botMay();
        Awaitility.await("the move")
                .untilAsserted(() ->
                        assertThat(shown(admin.in(inside).types(SETUP)).text())
                                .contains("the category **Science**", "denies it to")
                                .contains("I lack **View Channel**")
                                .doesNotContain("**Send Messages**")
                                .contains("Edit Category, Permissions"));
    }

    @Test
    void aPreviewTellsWhatItsChannelLacksAndLooksAgainInPlace() {
        clicked(proposal(), "Turn on");
        LocalChannel office = guild.textChannel("office");
        papers.deny(guild.botRole(), Permission.SEND_MESSAGES);
        Awaitility.await("the loss")
                .until(() ->
                        shown(admin.in(office).types("/digest preview")).text().contains("I lack"));
        Message preview = shown(admin.in(office).types("/digest preview"));
        assertThat(preview.text()).contains("10 of 14", "I lack **Send Messages**");
        assertThat(preview.buttonLabels()).contains("Check again").doesNotContain("Post now");

        papers.allow(guild.botRole(), Permission.SEND_MESSAGES);
        retry(
                "the permission",
                () ->
                        assertThat(shown(admin.in(office).types("/digest preview")).buttonLabels())
                                .contains("Post now"));
        Message mended = shown(admin.in(office).clicks(preview, "Check again"));
        assertThat(mended.id()).isEqualTo(preview.id());
        assertThat(mended.buttonLabels()).contains("Post now");
    }

    // --- Lists that go on in place.

    @Test
    void aListIsPagedInPlaceForthAndBackAndGoesOnAfterAPause() {
        List<String> times = List.of("10:00", "11:00", "12:00", "13:00", "14:00", "15:00", "16:00");
        times.forEach(time ->
                admin.in(papers)
                        .types(SETUP, option("another", true), option("time", time))
                        .reply());
        Message first = shown(admin.in(papers).types("/digest list"));
        String before = first.text();

        Message second = clicked(first, "More");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.buttonLabels()).contains("Back").doesNotContain("More");

        Message paused = clicked(second, "Pause");
        assertThat(paused.text()).contains("is paused. It keeps", "7 digests", "Paused by");
        assertThat(paused.buttonLabels()).contains("Resume", "Back");
        assertThat(clicked(paused, "Resume").text()).contains("comes again");

        assertThat(clicked(paused, "Back").text()).isEqualTo(before);
        assertThat(digests().stream().map(DigestSchedule::pause)).containsOnlyNulls();
    }

    @Test
    void errorsCanBeSharedAndSettingsCannot() {
        assertThat(shown(admin.in(papers).types(SETUP, option("time", "25:00"))).buttonLabels())
                .contains("Share");
        assertThat(proposal().buttonLabels()).doesNotContain("Share");
        assertThat(clicked(proposal(), "Turn on").buttonLabels()).doesNotContain("Share");
        assertThat(shown(admin.in(papers).types("/digest list")).buttonLabels())
                .doesNotContain("Share");
    }

    @Test
    void aBrokenDigestIsNotPostedFromAProposal() {
        String id = customId(proposal(), "setuppost");
        clicked(proposal(), "Turn on");
        bot.bean(DigestSchedules.class)
                .pause(digest().key(), new Pause.Broken(clock.instant(), 50013, "No", true));

        assertThat(clicked(ForgedButtons.in(discord, papers, id), "Forged").text())
                .contains("is paused");
        assertThat(proposal().buttonLabels()).containsExactly("Fix");
        assertThat(papers.posted()).noneMatch(message -> message.text().contains("10 of 14"));
    }
}
