package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.filter.Topic;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Choice;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.Option;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.Role;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestKind;
import dev.paperboy.subscription.DigestPosting;
import dev.paperboy.subscription.DigestRequest;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.Pause;
import dev.paperboy.subscription.ServerTopics;
import dev.paperboy.subscription.TopicRequest;

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
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What admins type and click about digests, on a Thursday noon; each test in servers of its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DigestCommandsTests {

    private static final String SETUP = "/digest setup";
    private static final String EDIT = "/digest edit";
    private static final Instant NOON = Instant.parse("2026-06-11T12:00:00Z");

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub = DailyPapersHub.start();
    private final ManualClock clock = new ManualClock(NOON.toString());
    private RunningBot bot;
    private LocalGuild guild;
    private LocalChannel papers;
    private Role manager;
    private Actor admin;

    @BeforeAll
    void start(@TempDir Path data) {
        bot = RunningBot.start(discord, hub, clock, data);
        discord.awaitCommands("digest");
    }

    @AfterAll
    void stop() {
        bot.close();
        hub.close();
        discord.close();
    }

    @BeforeEach
    void openAServer() {
        guild = discord.createGuild("Reading group");
        papers = guild.textChannel("papers");
        manager = guild.role("Admin", Permission.MANAGE_GUILD);
        admin = guild.member("Ada", manager);
    }

    @AfterEach
    void allBodiesWereValidAndNobodyWasPinged() {
        assertThat(discord.findings()).isEmpty();
        assertThat(papers.messages()).allMatch(message -> message.pings().nobody());
    }

    private DigestSchedules schedules() {
        return bot.bean(DigestSchedules.class);
    }

    private List<DigestSchedule> digests() {
        return schedules().ofGuild(guild.id());
    }

    private DigestSchedule digest() {
        return digests().getFirst();
    }

    private Exchange types(String line, Option... options) {
        return admin.in(papers).types(line, options);
    }

    private Exchange setUp(Option... options) {
        Option[] all =
                Stream.concat(Stream.of(option("time_zone", "Europe/Berlin")), Stream.of(options))
                        .toArray(Option[]::new);
        return types(SETUP, all);
    }

    private Exchange edit(Option... options) {
        Option[] all =
                Stream.concat(Stream.of(option("digest", digest().id())), Stream.of(options))
                        .toArray(Option[]::new);
        return types(EDIT, all);
    }

    /** All that was answered, once it has been checked that nobody else sees it. */
    private static String text(Exchange exchange) {
        assertThat(exchange.isEphemeral()).isTrue();
        return exchange.reply().text();
    }

    private void breakDigest() {
        Pause.Broken broken = new Pause.Broken(NOON, 50013, "Missing Permissions", false);
        assertThat(schedules().pause(digest().key(), broken)).isTrue();
    }

    @Test
    void aDigestIsSetUpWithNoMoreThanATimeZone() {
        String answer = text(setUp());

        assertThat(answer)
                .contains("Done. <#" + papers.id() + "> gets the day's papers every day at")
                .contains("**09:00** (Europe/Berlin), up to 10 papers.", "First: <t:1781247600:f>");
        assertThat(digest().settings().content()).isEqualTo(DigestContent.USUAL);
        assertThat(digest().settings().posting()).isEqualTo(DigestPosting.QUIET);
        assertThat(digest().createdBy()).isEqualTo(admin.id());
    }

    @Test
    void everythingCanBeAsked() {
        Role readers = guild.mentionableRole("Readers");
        LocalChannel news = guild.announcementChannel("news");

        String answer =
                text(
                        setUp(
                                option("channel", news),
                                option("time", "9.30 pm"),
                                option("kind", "weekly"),
                                option("weekdays", "fri, sun"),
                                option("papers", 15),
                                option("min_upvotes", 20),
                                option("role", readers),
                                option("notices", false),
                                option("publish", true),
                                option("thread", true)));

        assertThat(answer)
                .contains(
                        "gets the recap of the week every Friday at **21:30**", "up to 15 papers.")
                .contains("at least 20 upvotes", "pings <@&" + readers.id() + ">")
                .contains("published", "thread", "silent");
        DigestSchedule digest = digest();
        assertThat(digest.target().channelId()).isEqualTo(news.id());
        assertThat(digest.recurrence().kind()).isEqualTo(DigestKind.WEEKLY);
        assertThat(digest.recurrence().weekdays())
                .containsExactlyInAnyOrder(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY);
        assertThat(digest.settings().content()).isEqualTo(new DigestContent(15, 20, false));
        assertThat(digest.settings().posting().pingedRole()).isEqualTo(readers.id());
        assertThat(digest.settings().posting().isCrossposted()).isTrue();
        assertThat(digest.settings().posting().hasThread()).isTrue();
        assertThat(digest.nextRunAt()).isEqualTo("2026-06-12T19:30:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    weekly  |         | every Monday
                    monthly |         | on the 1st of every month
                    monthly | fri     | on the first Friday of every month
                    monthly | mon-fri | on the first of every month that is a Monday to Friday
                    daily   | mon-fri | Monday to Friday
                    """)
    void theAnswerSaysOnWhichDaysItComes(String kind, String weekdays, String words) {
        Exchange exchange =
                weekdays == null
                        ? setUp(option("kind", kind))
                        : setUp(option("kind", kind), option("weekdays", weekdays));
        assertThat(text(exchange)).contains(words);
    }

    @Test
    void aChannelsDigestIsChangedUnlessAnotherOneIsAskedFor() {
        setUp(option("papers", 3)).reply();

        assertThat(text(setUp(option("min_upvotes", 5))))
                .contains("I changed that one", "up to 3", "at least 5 upvotes");
        assertThat(digests()).hasSize(1);

        assertThat(text(setUp(option("another", true), option("time", "18"))))
                .contains("up to 10")
                .doesNotContain("I changed");
        assertThat(text(setUp(option("kind", "weekly")))).doesNotContain("I changed");
        assertThat(digests()).hasSize(3);
    }

    @Test
    void whatIsNotNamedOfAChannelsDigestStaysAsItWas() {
        LocalChannel news = guild.textChannel("news");
        Role readers = guild.mentionableRole("Readers");
        types(SETUP, option("time_zone", "Asia/Tokyo"), option("channel", news)).reply();
        setUp(
                        option("time", "17:30"),
                        option("weekdays", "mon-fri"),
                        option("filter", "has:code"),
                        option("role", readers))
                .reply();
        DigestSchedule before = ofChannel(papers);

        String answer = text(types(SETUP, option("papers", 4)));

        assertThat(answer)
                .contains("Monday to Friday at **17:30** (Europe/Berlin), up to 4 papers")
                .contains("I changed that one")
                .doesNotContain("Asia/Tokyo");
        DigestSchedule after = ofChannel(papers);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.recurrence()).isEqualTo(before.recurrence());
        assertThat(after.settings().posting()).isEqualTo(before.settings().posting());
        assertThat(after.settings().content().filter())
                .isEqualTo(before.settings().content().filter());

        assertThat(text(types(SETUP, option("kind", "weekly"))))
                .as("a digest of another kind, in the channel's own zone")
                .contains("at **09:00** (Europe/Berlin)");
    }

    @Test
    void aPausedDigestOfTheChannelStaysPausedWhenItIsChangedSo() {
        setUp().reply();
        Pause pause = new Pause.ByMember(NOON, 7);
        schedules().pause(digest().key(), pause);

        assertThat(text(types(SETUP, option("papers", 4))))
                .contains("I changed that one", "up to 4 papers", "Paused by <@7>", "Resume");
        assertThat(digest().pause()).isEqualTo(pause);
    }

    private DigestSchedule ofChannel(LocalChannel channel) {
        return digests().stream()
                .filter(digest -> digest.target().channelId() == channel.id())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void allMistakesAreToldAtOnceAndNothingIsSetUp() {
        Exchange exchange =
                types(
                        SETUP,
                        option("time_zone", "Middle/Earth"),
                        option("time", "25:00"),
                        option("weekdays", "someday"),
                        option("publish", true),
                        option("tag", "AI"),
                        option("role", guild.everyone()));

        assertThat(text(exchange))
                .contains("time zone **Middle/Earth**", "the time **25\\:00**")
                .contains("weekdays **someday**", "no announcement channel", "is no forum")
                .contains("never everyone");
        assertThat(digests()).isEmpty();
    }

    @Test
    void ofVeryManyMistakesTheFirstAreTold() {
        bot.bean(ServerTopics.class)
                .add(new TopicRequest(guild.id(), Topic.named("Agents"), 7, NOON));
        String names =
                IntStream.range(0, 100).mapToObj(i -> "s" + i).collect(Collectors.joining(", "));

        assertThat(text(setUp(option("topics", names))))
                .contains("no topic **s0**", "no topic **s9**")
                .containsPattern("-# and \\d+ more");
        assertThat(digests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u3164"})
    void whatCannotBeSeenIsNoTimeZone(String typed) {
        assertThat(text(types(SETUP, option("time_zone", typed)))).contains("type your city");
    }

    @Test
    void aRoleThatNeitherTheAdminNorTheBotMayPingIsRefused() {
        Role quiet = guild.role("Quiet");
        assertThat(text(setUp(option("role", quiet)))).contains("You cannot ping");

        Actor mighty = guild.member("Mia", manager, guild.role("M", Permission.MENTION_EVERYONE));
        Exchange exchange =
                mighty.in(papers).types(SETUP, option("time_zone", "UTC"), option("role", quiet));

        assertThat(text(exchange)).contains("I lack **Mention", "anyone to mention that role");
        assertThat(digests()).isEmpty();

        papers.allow(guild.botRole(), Permission.MENTION_EVERYONE);
        assertThat(
                        text(
                                mighty.in(papers)
                                        .types(
                                                SETUP,
                                                option("time_zone", "UTC"),
                                                option("role", quiet))))
                .startsWith("Done.");
    }

    @Test
    void whatAThreadNeedsIsAskedForOnlyWithAThread() {
        papers.deny(guild.botRole(), Permission.CREATE_PUBLIC_THREADS);
        papers.deny(guild.everyone(), Permission.CREATE_PUBLIC_THREADS);

        assertThat(text(setUp(option("thread", true))))
                .contains("I lack **Create Public Threads**", "Edit Channel, Permissions");
        assertThat(digests()).isEmpty();
        assertThat(text(setUp())).startsWith("Done.");
    }

    @Test
    void aForumTakesDigestsAsPostsWithItsTags() {
        LocalChannel forum = guild.forumChannel("library", true, "AI", "Maths");

        assertThat(text(setUp(option("channel", forum))))
                .contains("need a tag", "**AI**, **Maths**");
        assertThat(text(setUp(option("channel", forum), option("tag", "Physics"))))
                .contains("no such tag", "**AI**, **Maths**");
        assertThat(
                        text(
                                setUp(
                                        option("channel", forum),
                                        option("tag", "AI"),
                                        option("thread", true))))
                .contains("a post of its own already");
        assertThat(digests()).isEmpty();

        LocalChannel bare = guild.forumChannel("bare", true);
        assertThat(text(setUp(option("channel", bare)))).contains("need a tag, and there is none");
        assertThat(digests()).isEmpty();

        assertThat(text(setUp(option("channel", forum), option("tag", "maths, AI"))))
                .contains("tagged **AI**, **Maths**");
        assertThat(digest().target().isForum()).isTrue();
        assertThat(digest().settings().posting().forumTags()).hasSize(2);
    }

    @Test
    void aTagThatIsGoneIsNamedAsSuch() {
        LocalChannel forum = guild.forumChannel("library", false, "AI");
        setUp(option("channel", forum), option("tag", "AI")).reply();
        discord.world().channels().update(forum.id(), it -> it.withTags(List.of(), false));

        Awaitility.await("the deletion")
                .untilAsserted(() ->
                        assertThat(text(types("/digest list")))
                                .contains("tagged with a tag that is gone"));

        breakDigest();
        Message list = types("/digest list").reply();
        assertThat(text(admin.in(papers).clicks(list, "Fix")))
                .contains("there is no other", "`/digest edit` with **paused** set to False");
        assertThat(text(edit(option("paused", false))))
                .startsWith("Done.")
                .doesNotContain("tagged", "Paused");
        assertThat(digest().pause()).isNull();
    }

    @Test
    void tagsCompleteFromTheChosenForum() {
        LocalChannel forum = guild.forumChannel("library", false, "AI", "Maths");

        List<Choice> choices =
                admin.in(papers).asksFor(SETUP, "tag", "mat", option("channel", forum)).choices();

        assertThat(choices).extracting(Choice::name).containsExactly("Maths");
        assertThat(admin.in(papers).asksFor(SETUP, "tag", "").choices()).isEmpty();
    }

    @Test
    void timesAndWeekdaysComplete() {
        assertThat(admin.in(papers).asksFor(SETUP, "time", "9 pm").choices())
                .containsExactly(new Choice("21:00", "21:00"));
        assertThat(admin.in(papers).asksFor(SETUP, "weekdays", "mon-we").choices())
                .containsExactly(new Choice("Monday to Wednesday", "Mon,Tue,Wed"));
    }

    @Test
    void anEditChangesOnlyWhatIsGiven() {
        Role readers = guild.mentionableRole("Readers");
        setUp(option("papers", 3), option("role", readers), option("weekdays", "mon-fri")).reply();
        DigestSchedule before = digest();

        String answer = text(edit(option("time", "18:00")));

        assertThat(answer).contains("Monday to Friday at **18:00** (Europe/Berlin), up to 3");
        DigestSchedule after = digest();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.settings().content()).isEqualTo(before.settings().content());
        assertThat(after.settings().posting()).isEqualTo(before.settings().posting());
        assertThat(after.recurrence().weekdays()).isEqualTo(before.recurrence().weekdays());
        assertThat(after.nextRunAt()).isEqualTo("2026-06-11T16:00:00Z");
    }

    @Test
    void anEditThatGivesNothingSaysSo() {
        setUp().reply();
        DigestSchedule before = digest();

        assertThat(text(edit())).contains("Nothing has changed", "**time**");
        assertThat(digest()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {EDIT, "/digest preview", "/digest remove"})
    void whereThereIsNoDigestNoneIsToBeChosen(String line) {
        assertThat(text(types(line, option("digest", "papers"))))
                .contains("no digest yet", "`/digest setup` makes one");
    }

    @ParameterizedTest
    @CsvSource({"daily,the last week", "weekly,the last two weeks", "monthly,the last two months"})
    void aPauseTellsHowFarBackTheDigestWillLook(String kind, String span) {
        setUp(option("kind", kind)).reply();

        assertThat(text(edit(option("paused", true)))).contains("the papers of " + span);
    }

    @Test
    void aDigestMovesAndLeavesBehindWhatTheNewChannelCannot() {
        LocalChannel news = guild.announcementChannel("news");
        LocalChannel forum = guild.forumChannel("library", false, "AI");
        setUp(option("channel", news), option("publish", true), option("thread", true)).reply();

        text(edit(option("channel", forum), option("tag", "AI")));
        assertThat(digest().target().isForum()).isTrue();
        assertThat(digest().settings().posting().isCrossposted()).isFalse();
        assertThat(digest().settings().posting().hasThread()).isFalse();

        text(edit(option("channel", papers)));
        assertThat(digest().target().channelId()).isEqualTo(papers.id());
        assertThat(digest().target().isForum()).isFalse();
        assertThat(digest().settings().posting()).isEqualTo(DigestPosting.QUIET);
        assertThat(digests()).hasSize(1);
    }

    @Test
    void aRoleIsPingedNoMoreWhenAsked() {
        setUp(option("role", guild.mentionableRole("Readers"))).reply();
        assertThat(text(edit(option("no_role", true)))).doesNotContain("pings");
        assertThat(digest().settings().posting().pingedRole()).isNull();
    }

    @Test
    void postsOfAForumHaveNoTagAnyMoreWhenAskedUnlessTheForumDemandsOne() {
        LocalChannel free = guild.forumChannel("library", false, "AI");
        LocalChannel strict = guild.forumChannel("archive", true, "AI");
        setUp(option("channel", free), option("tag", "AI")).reply();
        assertThat(text(edit(option("no_tag", true)))).doesNotContain("tagged");
        assertThat(digest().settings().posting().forumTags()).isEmpty();

        text(edit(option("channel", strict), option("tag", "AI")));
        assertThat(text(edit(option("no_tag", true)))).contains("need a tag", "**AI**");
        assertThat(digest().settings().posting().forumTags()).hasSize(1);
    }

    @Test
    void whatIsSetAndTakenAwayAtOnceIsAskedForAgain() {
        setUp(option("min_upvotes", 2)).reply();
        DigestSchedule before = digest();

        assertThat(
                        text(
                                edit(
                                        option("role", guild.mentionableRole("Readers")),
                                        option("no_role", true),
                                        option("tag", "AI"),
                                        option("no_tag", true),
                                        option("topics", "Agents"),
                                        option("all_papers", true),
                                        option("filter", "has:code"),
                                        option("no_filter", true),
                                        option("papers", 3))))
                .containsSubsequence(
                        "**role** and **no_role** contradict",
                        "**tag** and **no_tag**",
                        "**topics** and **all_papers**",
                        "**filter** and **no_filter**");
        assertThat(digest()).isEqualTo(before);
    }

    @Test
    void anEditPausesAndResumes() {
        setUp().reply();

        assertThat(text(edit(option("paused", true)))).contains("is paused");
        assertThat(digest().pause()).isEqualTo(new Pause.ByMember(NOON, admin.id()));
        assertThat(text(edit(option("papers", 4))))
                .contains("Paused by <@" + admin.id() + ">", "up to 4");
        assertThat(digest().pause()).isNotNull();
        assertThat(text(edit(option("paused", false)))).contains("First:");
        assertThat(digest().pause()).isNull();
        assertThat(text(edit(option("papers", 5), option("paused", true)))).contains("Paused by");
        assertThat(digest().settings().content().papers()).isEqualTo(5);
    }

    @Test
    void aDigestWhoseChannelIsGoneCanStillBePausedMovedAndRemoved() {
        LocalChannel gone = guild.textChannel("gone");
        setUp(option("channel", gone)).reply();
        gone.delete();
        awaitDeletion("deleted-channel");

        assertThat(text(types("/digest list")))
                .contains("The channel of this digest is gone")
                .doesNotContain("First:");
        assertThat(text(edit(option("papers", 5)))).contains("channel of this digest is gone");
        assertThat(text(edit(option("paused", true)))).contains("is paused");
        assertThat(text(edit(option("channel", papers), option("paused", false))))
                .contains("<#" + papers.id() + ">", "First:");
    }

    private void awaitDeletion(String name) {
        Awaitility.await("the deletion")
                .until(() -> admin.in(papers).asksFor(EDIT, "digest", name).choices().size() == 1);
    }

    @Test
    void digestsCompleteByChannelAndTimeAndAreUnderstoodWhenTyped() {
        LocalChannel news = guild.announcementChannel("news");
        setUp().reply();
        setUp(option("channel", news), option("time", "18")).reply();

        assertThat(admin.in(papers).asksFor(EDIT, "digest", "").choices())
                .extracting(Choice::name)
                .containsExactlyInAnyOrder(
                        "#papers · 09:00 · every day", "#news · 18:00 · every day");
        assertThat(admin.in(papers).asksFor(EDIT, "digest", "18:").choices())
                .extracting(Choice::name)
                .containsExactly("#news · 18:00 · every day");
        assertThat(text(types(EDIT, option("digest", "#news"), option("papers", 2))))
                .contains("<#" + news.id() + ">", "up to 2");
        assertThat(text(types(EDIT, option("digest", "every day"), option("papers", 3))))
                .contains("choose one of this server's digests");
    }

    @Test
    void digestsOfOneHourAreToldApartByTheUpvotesTheyAskFor() {
        setUp().reply();
        setUp(option("another", true), option("min_upvotes", 20)).reply();

        assertThat(admin.in(papers).asksFor(EDIT, "digest", "").choices())
                .extracting(Choice::name)
                .containsExactlyInAnyOrder(
                        "#papers · 09:00 · every day",
                        "#papers · 09:00 · every day · at least 20 upvotes");
    }

    @ParameterizedTest
    @ValueSource(strings = {EDIT, SETUP})
    void ofTwoAdminsWhoChangeADigestAtOnceNoneUndoesWhatTheOtherWasToldIsDone(String line) {
        setUp(option("papers", DigestContent.MOST_PAPERS), option("time", "23:00")).reply();
        Actor mia = guild.member("Mia", manager);
        Option which =
                line.equals(EDIT) ? option("digest", digest().id()) : option("channel", papers);

        for (int round = 1; round < DigestContent.MOST_PAPERS; round++) {
            Exchange ours = types(line, which, option("papers", round));
            Exchange theirs = mia.in(papers).types(line, which, option("time", round + ":00"));

            boolean isOursDone = isDone(text(ours));
            boolean isTheirsDone = isDone(text(theirs));
            assertThat(isOursDone || isTheirsDone).isTrue();
            assertThat(digest().settings().content().papers() == round).isEqualTo(isOursDone);
            assertThat(digest().recurrence().hour().time().getHour() == round)
                    .isEqualTo(isTheirsDone);
        }
    }

    private static boolean isDone(String answer) {
        assertThat(answer).containsAnyOf("Done.", "changed this digest at the same moment");
        return answer.startsWith("Done.");
    }

    @Test
    void theListShowsAllDigestsAndPausesThem() {
        assertThat(text(types("/digest list"))).contains("no digest yet", "/digest setup");
        setUp(option("min_upvotes", 5)).reply();
        setUp(option("another", true), option("kind", "weekly")).reply();

        Exchange list = types("/digest list");

        assertThat(text(list))
                .contains("2 digests", "every day at **09:00** (Europe/Berlin)")
                .contains("at least 5 upvotes", "every Monday", "First:");
        String id = digest().id();
        assertThat(text(admin.in(papers).clicks(list.reply(), "Pause")))
                .contains("is paused", "2 digests", "Paused by <@" + admin.id() + ">");
        assertThat(digest().pause()).isInstanceOf(Pause.ByMember.class);
        assertThat(forged(admin, papers, "pause:" + id)).contains("already");

        Exchange again = types("/digest list");
        assertThat(text(again)).contains("Paused by <@" + admin.id() + ">");
        assertThat(text(admin.in(papers).clicks(again.reply(), "Resume")))
                .contains("comes again", "First:");
        assertThat(digest().pause()).isNull();
        assertThat(forged(admin, papers, "fix:" + id)).contains("not paused");
    }

    @Test
    void aLongListGoesOn() {
        List<String> times = List.of("10:00", "11:00", "12:00", "13:00", "14:00", "15:00", "16:00");
        times.forEach(time -> setUp(option("another", true), option("time", time)).reply());

        Exchange first = types("/digest list");
        String shown = text(first);
        assertThat(shown).contains("7 digests");
        Exchange second = admin.in(papers).clicks(first.reply(), "More");

        assertThat(times.stream().filter(shown::contains)).hasSize(6);
        assertThat(times.stream().filter(time -> text(second).contains(time)))
                .singleElement()
                .satisfies(time -> assertThat(shown).doesNotContain(time));
    }

    @Test
    void aDigestIsRemovedOnceThatIsConfirmed() {
        setUp().reply();

        Exchange question = types("/digest remove", option("digest", digest().id()));
        assertThat(text(question)).contains("really want to remove", "09:00");
        assertThat(digests()).hasSize(1);
        String id = digest().id();

        assertThat(text(admin.in(papers).clicks(question.reply(), "Remove"))).contains("removed");
        assertThat(digests()).isEmpty();
        assertThat(forged(admin, papers, "remove:" + id)).contains("is gone");
        assertThat(text(types("/digest remove", option("digest", "papers"))))
                .contains("no digest yet");
    }

    @Test
    void aBrokenDigestIsToldOnceAtTheNextCommandAndFixedWithAClick() {
        setUp().reply();
        breakDigest();
        papers.deny(guild.botRole(), Permission.SEND_MESSAGES);
        LocalChannel office = guild.textChannel("office");

        Exchange list = admin.in(office).types("/digest list");
        assertThat(text(list)).contains("does not come any more", "Missing Permissions");
        assertThat(text(admin.in(office).types("/digest list")))
                .doesNotContain("does not come any more")
                .contains("since Discord refused it: Missing Permissions");

        Exchange broken = admin.in(office).clicks(list.reply(), "Fix");
        assertThat(text(broken)).contains("stays paused until", "I lack **Send Messages**");
        assertThat(digest().pause()).isNotNull();

        papers.allow(guild.botRole(), Permission.SEND_MESSAGES);
        Awaitility.await("the permission")
                .until(() ->
                        text(admin.in(office).clicks(broken.reply(), "Check again"))
                                .contains("comes again"));
        assertThat(digest().pause()).isNull();
        assertThat(text(admin.in(office).types("/digest list"))).contains("First:");
    }

    @Test
    void manyBrokenDigestsAreToldBitByBit() {
        for (int i = 0; i < 9; i++) {
            setUp(option("another", true), option("time", "1" + i)).reply();
        }
        digests()
                .forEach(digest ->
                        schedules()
                                .pause(
                                        digest.key(),
                                        new Pause.Broken(NOON, 50013, "x".repeat(900), false)));

        List<String> answers = Stream.generate(() -> text(types("/digest list"))).limit(4).toList();

        assertThat(answers.stream().mapToInt(DigestCommandsTests::toldIn).sum()).isEqualTo(9);
        assertThat(toldIn(answers.getFirst())).isBetween(1, 8);
        assertThat(toldIn(answers.getLast())).isZero();
    }

    private static int toldIn(String answer) {
        return answer.split("does not come any more", -1).length - 1;
    }

    @Test
    void aFixThatNeedsAnotherChannelSaysSo() {
        LocalChannel gone = guild.textChannel("gone");
        setUp(option("channel", gone)).reply();
        breakDigest();
        gone.delete();
        awaitDeletion("deleted-channel");

        Exchange list = types("/digest list");
        assertThat(text(admin.in(papers).clicks(list.reply(), "Fix")))
                .contains("The channel of this digest is gone", "/digest edit");
    }

    @Test
    void aForumThatDemandsATagNowIsNotFixedWithoutOne() {
        LocalChannel forum = guild.forumChannel("library", true, "AI");
        setUp(option("channel", forum), option("tag", "AI")).reply();
        breakDigest();
        Message list = types("/digest list").reply();

        assertThat(text(admin.in(papers).clicks(list, "Fix"))).contains("comes again");
    }

    @Test
    void whoMayNotManageTheServerAnyMoreCannotClickOn() {
        setUp().reply();
        Message list = types("/digest list").reply();
        Message question = types("/digest remove", option("digest", digest().id())).reply();
        guild.give(admin);

        assertThat(text(admin.in(papers).clicks(list, "Pause"))).contains("Manage Server");
        assertThat(text(admin.in(papers).clicks(question, "Remove"))).contains("Manage Server");
        assertThat(digest().pause()).isNull();
    }

    /** Discord's own settings can open a command to everybody; the bot must not rely on them. */
    @Test
    void aDigestOfAnotherServerCanNeitherBeSeenNorChanged() {
        setUp().reply();
        DigestSchedule own = digest();
        LocalGuild other = discord.createGuild("Another group");
        LocalChannel news = other.textChannel("news");
        Actor cleo = other.member("Cleo", other.role("Admin", Permission.MANAGE_GUILD));

        assertThat(cleo.in(news).asksFor(EDIT, "digest", "").choices()).isEmpty();
        assertThat(text(cleo.in(news).types("/digest list"))).contains("no digest yet");
        for (String line : List.of(EDIT, "/digest remove", "/digest preview")) {
            assertThat(text(cleo.in(news).types(line, option("digest", own.id()))))
                    .contains("no digest yet");
        }
        cleo.in(news).types(SETUP, option("time_zone", "UTC")).reply();
        for (String line : List.of(EDIT, "/digest remove", "/digest preview")) {
            assertThat(text(cleo.in(news).types(line, option("digest", own.id()))))
                    .contains("choose one of this server's digests");
        }
        assertThat(digests()).containsExactly(own);
    }

    private String forged(Actor actor, LocalChannel channel, String customId) {
        return text(
                actor.in(channel).clicks(ForgedButtons.in(discord, channel, customId), "Forged"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fix:%s",
                "fix:%s:%d",
                "fix:%s:%d:x",
                "pause:%s",
                "remove:%s",
                "postnow:%s:5"
            })
    void aForgedButtonDoesNothingToAnotherServersDigest(String id) {
        setUp().reply();
        breakDigest();
        DigestSchedule own = digest();
        LocalGuild other = discord.createGuild("Another group");
        LocalChannel news = other.textChannel("news");
        Actor cleo = other.member("Cleo", other.role("Admin", Permission.MANAGE_GUILD));

        String answer = forged(cleo, news, id.formatted(own.id(), guild.id()));

        assertThat(answer).contains("This digest is gone");
        assertThat(digests()).containsExactly(own);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pause",
                "pause:nothing",
                "remove:",
                "fix:%",
                "fix::1",
                "digests:99",
                "history:x"
            })
    void aForgedIdIsExplained(String id) {
        assertThat(forged(admin, papers, id))
                .containsAnyOf("is gone", "no digest yet", "That was all");
        assertThat(forged(admin, papers, "postnow:x:nothing")).contains("not available any more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "digests:0",
                "history",
                "history:x",
                "pause:%s",
                "fix:%s",
                "remove:%s",
                "postnow:%s:5"
            })
    void aMemberWhoMayNotManageTheServerCannotClick(String id) {
        setUp().reply();
        Actor ben = guild.member("Ben");

        assertThat(forged(ben, papers, id.formatted(digest().id()))).contains("Manage Server");
        assertThat(digest().pause()).isNull();
    }

    @Test
    void aDigestIsFixedFromADirectMessageByWhoMayManageTheServer() {
        setUp().reply();
        breakDigest();
        String fix = "fix:%s:%d".formatted(digest().id(), guild.id());
        Actor ben = guild.member("Ben");
        Actor stranger = discord.createGuild("Elsewhere").owner();

        assertThat(forged(ben, ben.directChannel(), fix)).contains("Manage Server", "ask one");
        assertThat(forged(stranger, stranger.directChannel(), fix))
                .contains("cannot find you in that server", "Manage Server");
        assertThat(forged(admin, admin.directChannel(), "fix:" + digest().id()))
                .contains("use `/digest list` in the server");
        assertThat(digest().pause()).isNotNull();

        Message broken = ForgedButtons.in(discord, admin.directChannel(), fix);
        Exchange fixed = admin.in(admin.directChannel()).clicks(broken, "Forged");
        assertThat(text(fixed)).contains("comes again", "First:");
        assertThat(digest().pause()).isNull();
        assertThat(text(admin.in(admin.directChannel()).clicks(fixed.reply(), "Post now")))
                .contains("no papers that <#" + papers.id() + "> has not had");
    }

    @Test
    void whatBrokeWithAChannelIsFixedWithIt() {
        setUp().reply();
        setUp(option("kind", "weekly")).reply();
        setUp(option("kind", "monthly")).reply();
        digests().stream()
                .limit(2)
                .forEach(it ->
                        schedules().pause(it.key(), new Pause.Broken(NOON, 50013, "No", true)));
        schedules().pause(digests().getLast().key(), new Pause.ByMember(NOON, 7));

        assertThat(forged(admin, papers, "fix:" + digest().id())).contains("comes again");

        assertThat(digests().stream().filter(it -> it.pause() == null)).hasSize(2);
        assertThat(digests().stream().filter(it -> it.pause() instanceof Pause.ByMember))
                .hasSize(1);
    }

    /** That AutoMod lets the bot through again says nothing of permissions, nor they of it. */
    @Test
    void whatWasRefusedForSomethingElseIsNotFixedWithIt() {
        setUp().reply();
        setUp(option("kind", "weekly")).reply();
        setUp(option("kind", "monthly")).reply();
        List<Integer> refusals = List.of(200000, 50013, 200001);
        for (int i = 0; i < refusals.size(); i++) {
            Pause.Broken broken = new Pause.Broken(NOON, refusals.get(i), "No", i > 0);
            schedules().pause(digests().get(i).key(), broken);
        }
        assertThat(text(types("/digest list")))
                .containsOnlyOnce("does not come any more")
                .contains("Exempt my role from the rule");

        assertThat(forged(admin, papers, "fix:" + digests().getFirst().id()))
                .contains("comes again");

        assertThat(digests().stream().map(DigestSchedule::pause))
                .containsExactly(null, new Pause.Broken(NOON, 50013, "No", true), null);
    }

    @Test
    void theListSaysThatARoleToPingIsGone() {
        setUp().reply();
        DigestPosting posting = new DigestPosting(99L, false, false, Set.of());
        schedules()
                .change(
                        digest(),
                        new DigestRequest(
                                digest().settings().withPosting(posting), admin.id(), NOON));

        assertThat(text(types("/digest list")))
                .contains("pings nobody, since the role to ping is gone");
    }
}
