package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.filter.Examples;
import dev.paperboy.filter.Filter;
import dev.paperboy.filter.Topic;
import dev.paperboy.filter.Width;
import dev.paperboy.paper.PaperId;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Choice;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.Option;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.SamplePapers;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.Presets;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.ServerTopics;
import dev.paperboy.subscription.TopicDrafts;
import dev.paperboy.subscription.TopicRequest;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What admins type and click about topics; each test in servers of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TopicCommandsTests {

    private static final String ADD = "/topics add";
    private static final String EDIT = "/topics edit";
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);
    private static final Instant SATURDAY = Instant.parse("2026-06-13T06:30:00Z");

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub =
            DailyPapersHub.start().add(SamplePapers.around(FRIDAY.plusDays(1)));
    private final ManualClock clock = new ManualClock(SATURDAY.toString());
    private Path data;
    private RunningBot bot;
    private LocalGuild guild;
    private LocalChannel papers;
    private Actor admin;

    @BeforeAll
    void start(@TempDir Path folder) {
        data = folder;
        start();
    }

    private void start() {
        bot = RunningBot.start(discord, hub, clock, data, "paperboy.topics.per-server=9");
        discord.awaitCommands("topics");
        bot.awaitList(FRIDAY);
        bot.awaitList(FRIDAY.plusDays(1));
    }

    @AfterAll
    void stop() {
        bot.close();
        hub.close();
        discord.close();
    }

    @BeforeEach
    void openAServer() {
        clock.set(SATURDAY.toString());
        guild = discord.createGuild("Reading group");
        papers = guild.textChannel("papers");
        admin = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));
    }

    @AfterEach
    void allBodiesWereValidAndNobodyWasPinged() {
        assertThat(discord.findings()).isEmpty();
        assertThat(papers.messages()).allMatch(message -> message.pings().nobody());
    }

    private List<ServerTopic> topics() {
        return bot.bean(ServerTopics.class).ofGuild(guild.id());
    }

    private Topic topic() {
        return topics().getFirst().topic();
    }

    private List<DigestSchedule> digests() {
        return bot.bean(DigestSchedules.class).ofGuild(guild.id());
    }

    private List<String> topicsOf(DigestSchedule digest) {
        return digest.settings().content().topics();
    }

    private ServerTopic keep(Topic topic) {
        bot.bean(ServerTopics.class).add(new TopicRequest(guild.id(), topic, 1, SATURDAY));
        return topics().stream().filter(it -> it.topic().equals(topic)).findFirst().orElseThrow();
    }

    private Exchange types(String line, Option... options) {
        return admin.in(papers).types(line, options);
    }

    private void setUpDigest(Option... options) {
        Option[] all = new Option[options.length + 1];
        all[0] = option("time_zone", "UTC");
        System.arraycopy(options, 0, all, 1, options.length);
        assertThat(text(types("/digest setup", all))).startsWith("Done.");
    }

    private String clicks(Message message, String button) {
        return text(admin.in(papers).clicks(message, button));
    }

    private String clicksAgain(Message shown, String button) {
        return clicks(ForgedButtons.again(discord, papers, shown, button), "Forged");
    }

    /** All that was answered, once it has been checked that nobody else sees it. */
    private static String text(Exchange exchange) {
        assertThat(exchange.isEphemeral()).isTrue();
        return exchange.reply().text();
    }

    private List<String> choices(String line, String option, String typed) {
        return admin.in(papers).asksFor(line, option, typed).choices().stream()
                .map(Choice::name)
                .toList();
    }

    @Test
    void aNameIsEnoughAndNothingIsSavedBeforeThatIsAsked() {
        Message preview = types(ADD, option("name", "  agents ")).reply();

        assertThat(preview.text())
                .startsWith("### agents\n-# normal width\n")
                .contains("It would have matched **2 of 16** papers of the last seven days.")
                .contains("nothing is saved yet", "`/digest setup` with the option **topics**")
                .contains("▲118 [EvoMemo: Letting Agents Forget", "[Today's First: Agents That")
                .contains("-# the word *agents*")
                .doesNotContain("Sparse Attention");
        assertThat(preview.buttonLabels()).containsExactly("Save", "Cancel");
        assertThat(topics()).isEmpty();

        assertThat(clicks(preview, "Save"))
                .contains("The topic **agents** is saved.", "no digest that could use it");
        assertThat(topic()).isEqualTo(Topic.named("agents"));
        assertThat(topics().getFirst().createdBy()).isEqualTo(admin.id());
        assertThat(clicksAgain(preview, "Save")).contains("saved or cancelled already");
        assertThat(topics()).hasSize(1);
    }

    @Test
    void everythingCanBeAsked() {
        Message preview =
                types(
                                ADD,
                                option("name", "Agents & tools"),
                                option("description", "What acts\non its own."),
                                option("keywords", "agents, tool use; Agents,,*memory*"),
                                option("filter", "has:code -survey"),
                                option("fits", "0001.00001 https://arxiv.org/abs/0001.00004v2"),
                                option("unfit", "0001.00003,0001.00003"),
                                option("width", "wide"))
                        .reply();

        assertThat(preview.text())
                .contains("### Agents & tools\nWhat acts on its own.\n")
                .contains("-# Keywords: agents, tool use, \\*memory\\*")
                .contains("-# wide · 3 keywords · filter has\\:code -survey")
                .contains("2 papers that fit · 1 that does not", "**2 of 16**");
        clicks(preview, "Save");
        assertThat(topic())
                .isEqualTo(
                        new Topic(
                                "Agents & tools",
                                "What acts on its own.",
                                List.of("agents", "tool use", "*memory*"),
                                new Filter.All(
                                        List.of(
                                                new Filter.Has(Filter.Thing.CODE),
                                                new Filter.Not(new Filter.Word("survey")))),
                                new Examples(
                                        List.of(
                                                new PaperId("0001.00001"),
                                                new PaperId("0001.00004")),
                                        List.of(new PaperId("0001.00003"))),
                                Width.WIDE));
    }

    @Test
    void aPresetFillsWhatIsNotGiven() {
        Topic preset = bot.bean(Presets.class).find("llm-agents").orElseThrow().topic();
        assertThat(choices(ADD, "preset", "agent"))
                .contains("LLM agents", "Computer use and GUI agents");
        assertThat(choices(ADD, "preset", "lean")).contains("Mathematics and proofs");
        assertThat(choices(ADD, "preset", "")).hasSize(25);

        clicks(types(ADD, option("preset", "llm-agents")).reply(), "Save");
        assertThat(topic()).isEqualTo(preset);

        clicks(
                types(
                                ADD,
                                option("preset", "llm AGENTS"),
                                option("name", "Agents"),
                                option("width", "strict"))
                        .reply(),
                "Save");
        assertThat(topics())
                .extracting(ServerTopic::topic)
                .contains(
                        new Topic(
                                "Agents",
                                preset.description(),
                                preset.keywords(),
                                null,
                                Examples.NONE,
                                Width.STRICT));
        assertThat(text(types(ADD, option("preset", "*bees*"))))
                .contains("no ready-made topic **\\*bees\\***");
        assertThat(text(types(ADD))).contains("give the topic a **name**", "**preset**");
    }

    @Test
    void allMistakesAreToldAtOnce() {
        keep(Topic.named("Agents"));

        assertThat(
                        text(
                                types(
                                        ADD,
                                        option("name", "AGENTS"),
                                        option("keywords", "k".repeat(61) + ",b"),
                                        option("filter", "has:code foo:bar"),
                                        option("fits", "0001.00001 nonsense 9"),
                                        option("unfit", "0001.00001"))))
                .contains("a topic **AGENTS** already", "is too long, a keyword has at most 60")
                .contains("There is no field **foo**", "has:code foo:bar\n         ^^^")
                .contains("**nonsense** is no paper", "0001.00001 cannot both fit and not fit");
        assertThat(text(types(ADD, option("name", "n".repeat(61))))).contains("61 characters");
        assertThat(text(types(ADD, option("name", "\u200b")))).contains("**name**");
        assertThat(text(types(ADD, option("name", "x"), option("filter", "!!"))))
                .contains("no word in this filter");
        assertThat(
                        text(
                                types(
                                        ADD,
                                        option("name", "x"),
                                        option(
                                                "keywords",
                                                "a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u"))))
                .contains("There are 21 keywords, and at most 20 help");
        assertThat(topics()).hasSize(1);
    }

    @Test
    void ofVeryManyMistakesTheFirstAreTold() {
        assertThat(
                        text(
                                types(
                                        ADD,
                                        option("name", "x"),
                                        option(
                                                "keywords",
                                                numbered("%02d" + "k".repeat(59) + ",", 19)),
                                        option("fits", numbered("n%d ", 100)),
                                        option("unfit", numbered("n%d ", 100)))))
                .contains("is too long", "**n0** is no paper")
                .containsPattern("-# and \\d+ more");
    }

    private static String numbered(String piece, int count) {
        return IntStream.range(0, count).mapToObj(piece::formatted).collect(Collectors.joining());
    }

    @Test
    void anExampleThatNobodyKnowsIsLookedUpAndTold() {
        assertThat(text(types(ADD, option("name", "x"), option("fits", "0001.09999"))))
                .contains("knows a paper **0001.09999**");
    }

    @Test
    void aServerHasNotMoreTopicsThanItMay() {
        Message preview = types(ADD, option("name", "agents")).reply();
        List.of("a", "b", "c", "d", "e", "f", "g", "h", "i")
                .forEach(name -> keep(Topic.named(name)));

        assertThat(clicks(preview, "Save")).contains("as many topics as it may have (9)");
        assertThat(text(types(ADD, option("name", "agents"))))
                .contains("as many topics as it may have (9)", "`/topics remove`");
        assertThat(topics()).hasSize(9);
    }

    @Test
    void aNameThatWasTakenMeanwhileIsTold() {
        Message preview = types(ADD, option("name", "agents")).reply();
        ServerTopic other = keep(Topic.named("Agents"));

        assertThat(clicks(preview, "Save")).contains("a topic **agents** already");
        assertThat(topics()).containsExactly(other);
        bot.bean(ServerTopics.class).remove(guild.id(), other.id());
        assertThat(clicks(preview, "Save")).contains("is saved");
    }

    @Test
    void whatIsCancelledIsNotSaved() {
        Message preview = types(ADD, option("name", "agents")).reply();

        assertThat(clicks(preview, "Cancel")).isEqualTo("Nothing was saved.");
        assertThat(clicksAgain(preview, "Save")).contains("saved or cancelled already");
        assertThat(topics()).isEmpty();
    }

    @Test
    void aPreviewCanBeSavedAfterARestartForADay() {
        Message preview = types(ADD, option("name", "agents")).reply();
        Message late = types(ADD, option("name", "robots")).reply();
        stopAndStart();

        assertThat(clicks(preview, "Save")).contains("is saved");
        clock.set(SATURDAY.plus(TopicDrafts.KEPT).plusSeconds(1).toString());
        assertThat(clicks(late, "Save")).contains("longer ago than a day");
        assertThat(topics()).hasSize(1);
    }

    private void stopAndStart() {
        bot.close();
        start();
    }

    @Test
    void theOnlyDigestIsOneClickAway() {
        setUpDigest();
        Message preview = types(ADD, option("name", "agents")).reply();
        assertThat(preview.buttonLabels())
                .containsExactly("Save and use in #papers", "Save", "Cancel");

        assertThat(clicks(preview, "Save and use in #papers"))
                .contains("The topic **agents** is saved.")
                .contains("The digest of <#" + papers.id() + "> brings papers about **agents**")
                .contains("and no others", "Used by <#" + papers.id() + "> · 09:00 · every day.");
        assertThat(topicsOf(digests().getFirst())).containsExactly(topics().getFirst().id());
    }

    @Test
    void ofSeveralDigestsOneIsChosen() {
        LocalChannel news = guild.announcementChannel("news");
        setUpDigest();
        setUpDigest(option("channel", news), option("time", "18"));
        Message preview = types(ADD, option("name", "agents")).reply();
        assertThat(preview.buttonLabels()).containsExactly("Save", "Cancel");

        String answer =
                text(
                        admin.in(papers)
                                .selects(
                                        preview,
                                        "Save and use in a digest…",
                                        "#news · 18:00 · every day"));

        assertThat(answer).contains("is saved", "<#" + news.id() + ">");
        assertThat(digests())
                .filteredOn(digest -> !topicsOf(digest).isEmpty())
                .extracting(digest -> digest.target().channelId())
                .containsExactly(news.id());
    }

    @Test
    void aTopicThatNoDigestUsesIsOfferedAgain() {
        setUpDigest();
        Message saved =
                admin.in(papers)
                        .clicks(types(ADD, option("name", "agents")).reply(), "Save")
                        .reply();
        assertThat(saved.text()).contains("**No digest uses it yet**");

        assertThat(clicks(saved, "Use in #papers")).contains("and no others");
        assertThat(clicksAgain(saved, "Use in #papers")).contains("about **agents** already");
        Message second =
                admin.in(papers)
                        .clicks(types(ADD, option("name", "robots")).reply(), "Save")
                        .reply();
        assertThat(clicks(second, "Use in #papers")).contains("papers about **robots**, too");
        assertThat(topicsOf(digests().getFirst()))
                .containsExactlyElementsOf(topics().stream().map(ServerTopic::id).toList());
    }

    @Test
    void aDigestThatIsGoneMeanwhileLeavesTheTopicSaved() {
        setUpDigest();
        Message preview = types(ADD, option("name", "agents")).reply();
        bot.bean(DigestSchedules.class).remove(digests().getFirst().key());

        assertThat(clicks(preview, "Save and use in #papers"))
                .contains("is saved", "This digest is gone", "no digest that could use it");
        assertThat(topics()).hasSize(1);
    }

    @Test
    void anEditChangesWhatIsGivenOnceThatIsSaved() {
        Topic before =
                new Topic(
                        "Agents",
                        "About agents.",
                        List.of("agents", "tools"),
                        new Filter.Has(Filter.Thing.CODE),
                        new Examples(List.of(new PaperId("0001.00001")), List.of()),
                        Width.WIDE);
        ServerTopic topic = keep(before);
        assertThat(choices(EDIT, "topic", "ag")).containsExactly("Agents");
        assertThat(choices(EDIT, "topic", "bees")).isEmpty();

        Message preview =
                types(EDIT, option("topic", topic.id()), option("keywords", "memory")).reply();
        assertThat(preview.text())
                .contains("-# Keywords: memory", "**1 of 16**", "nothing is saved yet")
                .contains("-# As it is now, it would have matched 1 of 16.");
        assertThat(topic()).isEqualTo(before);
        clicks(preview, "Save");
        assertThat(topic())
                .isEqualTo(
                        new Topic(
                                "Agents",
                                "About agents.",
                                List.of("memory"),
                                before.filter(),
                                before.examples(),
                                Width.WIDE));

        clicks(
                types(
                                EDIT,
                                option("topic", "agents"),
                                option("no_keywords", true),
                                option("no_filter", true),
                                option("no_description", true),
                                option("no_examples", true),
                                option("width", "normal"))
                        .reply(),
                "Save");
        assertThat(topics())
                .containsExactly(
                        new ServerTopic(topic.id(), guild.id(), admin.id(), Topic.named("Agents")));
    }

    @Test
    void whatIsSetAndTakenAwayAtOnceIsAskedForAgain() {
        String topic = keep(Topic.named("Agents")).id();

        assertThat(
                        text(
                                types(
                                        EDIT,
                                        option("topic", topic),
                                        option("description", "About bees."),
                                        option("no_description", true),
                                        option("keywords", "bees"),
                                        option("no_keywords", true),
                                        option("filter", "has:code"),
                                        option("no_filter", true),
                                        option("fits", "0001.00001"),
                                        option("unfit", "0001.00002"),
                                        option("no_examples", true))))
                .containsSubsequence(
                        "**description** and **no_description** contradict",
                        "**keywords** and **no_keywords**",
                        "**fits** and **no_examples**",
                        "**unfit** and **no_examples**",
                        "**filter** and **no_filter**");
        assertThat(
                        text(
                                types(
                                        EDIT,
                                        option("topic", topic),
                                        option("filter", "has:code"),
                                        option("no_filter", false))))
                .contains("· filter", "nothing is saved yet");
    }

    @Test
    void anEditThatChangesNothingOrIsTooLateSaysSo() {
        keep(Topic.named("Agents"));
        keep(Topic.named("Robots"));

        assertThat(text(types(EDIT, option("topic", "agents")))).contains("Nothing would change");
        assertThat(text(types(EDIT, option("topic", "agents"), option("name", "robots"))))
                .contains("a topic **robots** already");
        assertThat(text(types(EDIT, option("topic", "bees"), option("name", "x"))))
                .contains("choose one of this server's topics");

        Message ours = types(EDIT, option("topic", "agents"), option("width", "wide")).reply();
        Message theirs = types(EDIT, option("topic", "agents"), option("width", "strict")).reply();
        clicks(theirs, "Save");
        assertThat(clicks(ours, "Save")).contains("Somebody changed or removed this topic");
        assertThat(topic().width()).isEqualTo(Width.STRICT);
    }

    @Test
    void theListTellsWhichDigestsUseEach() {
        assertThat(text(types("/topics list"))).contains("no topic yet", "`/topics add`");
        keep(
                new Topic(
                        "Agents",
                        null,
                        List.of("a", "b"),
                        new Filter.Has(Filter.Thing.CODE),
                        Examples.NONE,
                        Width.STRICT));
        keep(Topic.named("Robots"));
        setUpDigest(option("topics", "agents"));

        assertThat(text(types("/topics list")))
                .isEqualTo(
                        """
                        ### 2 topics of at most 9
                        **Agents** · strict · 2 keywords · filter has\\:code
                        -# used by <#%d> · 09:00 · every day
                        **Robots** · normal width
                        -# used by no digest: `/digest edit` and the option **topics** put it to use\
                        """
                                .formatted(papers.id()));
    }

    @Test
    void aLongListGoesOn() {
        List.of("a", "b", "c", "d", "e", "f", "g", "h", "i")
                .forEach(name ->
                        keep(
                                new Topic(
                                        name.repeat(2) + "*".repeat(58),
                                        null,
                                        List.of(),
                                        new Filter.Word("x".repeat(200)),
                                        Examples.NONE,
                                        Width.NORMAL)));
        for (int hour = 1; hour < 7; hour++) {
            LocalChannel channel = guild.textChannel("c".repeat(40) + hour);
            setUpDigest(
                    option("channel", channel),
                    option(
                            "topics",
                            String.join(",", topics().stream().map(ServerTopic::name).toList())));
        }

        Message first = types("/topics list").reply();
        Message second = admin.in(papers).clicks(first, "More").reply();

        assertThat(first.text()).contains("9 topics", "**aa", "and 1 more");
        assertThat(second.text()).contains("**ii").doesNotContain("**aa");
        assertThat(text(types("/digest list"))).contains("6 digests", "about aa");
    }

    @Test
    void aTopicIsRemovedOnceThatIsConfirmedAndWhatFollowsIsTold() {
        keep(Topic.named("Agents"));
        keep(Topic.named("Robots"));
        setUpDigest(option("topics", "agents"));
        setUpDigest(
                option("topics", "agents, robots"), option("another", true), option("time", "7"));

        Message question = types("/topics remove", option("topic", "agents")).reply();
        assertThat(question.text())
                .contains("really want to remove the topic **Agents**?")
                .contains("Used by ", "> · 09:00 · every day", "> · 07:00 · every day")
                .contains("the only topic of <#" + papers.id() + "> · 09:00 · every day, so that");
        assertThat(topics()).hasSize(2);

        assertThat(clicks(question, "Remove"))
                .contains("**Agents** is removed", "From now on <#" + papers.id() + "> · 09:00")
                .doesNotContain("07:00");
        assertThat(topics()).extracting(ServerTopic::name).containsExactly("Robots");
        assertThat(digests())
                .extracting(digest -> topicsOf(digest).size())
                .containsExactlyInAnyOrder(0, 1);
        assertThat(clicksAgain(question, "Remove")).contains("This topic is gone");
    }

    @Test
    void aTopicIsTriedOutOnTheLastWeekAndOnOnePaper() {
        keep(Topic.named("agents"));
        Option topic = option("topic", "agents");

        Message week = types("/topics test", topic).reply();
        assertThat(week.text()).contains("**2 of 16**", "EvoMemo").doesNotContain("saved");
        assertThat(week.buttonLabels()).isEmpty();

        assertThat(text(types("/topics test", topic, option("paper", "0001.00001"))))
                .contains("This paper **fits** the topic **agents**:", "-# the word *agents*");
        assertThat(text(types("/topics test", topic, option("paper", "0001.00003"))))
                .contains("does **not fit**", "Nothing speaks for it.", "Robust-Umbrella");
        assertThat(text(types("/topics test", topic, option("paper", "0001.09999"))))
                .contains("knows a paper **0001.09999**");
        clock.set("2026-06-30T06:30:00Z");
        assertThat(text(types("/topics test", topic))).contains("no papers of the last seven days");
    }

    @Test
    void aDigestIsToldItsTopicsAndItsFilter() {
        keep(Topic.named("Agents"));
        keep(Topic.named("Speech, music"));
        assertThat(choices("/digest setup", "topics", "speech")).containsExactly("Speech, music");
        assertThat(choices("/digest setup", "topics", "Agents, m"))
                .containsExactly("Agents, Speech, music");
        assertThat(choices("/digest setup", "topics", "speech, mu"))
                .containsExactly("Speech, music");
        assertThat(choices("/digest setup", "topics", "speech, music, "))
                .containsExactly("speech, music, Agents");

        String answer =
                text(
                        types(
                                "/digest setup",
                                option("time_zone", "UTC"),
                                option("topics", "speech, music , agents"),
                                option("filter", "has:code")));
        assertThat(answer).contains("about Speech, music, Agents · only what is has\\:code");
        assertThat(text(types("/digest list"))).contains("about Speech, music, Agents");

        Option digest = option("digest", digests().getFirst().id());
        text(types("/digest edit", digest, option("papers", 3)));
        assertThat(topicsOf(digests().getFirst())).hasSize(2);
        assertThat(digests().getFirst().settings().content().filter()).isNotNull();
        text(types("/digest edit", digest, option("no_filter", true)));
        assertThat(digests().getFirst().settings().content().filter()).isNull();
        text(types("/digest edit", digest, option("all_papers", true)));
        assertThat(topicsOf(digests().getFirst())).isEmpty();
    }

    @Test
    void whatADigestCannotBeAboutIsTold() {
        assertThat(
                        text(
                                types(
                                        "/digest setup",
                                        option("time_zone", "UTC"),
                                        option("topics", "*bees*, wasps"),
                                        option("filter", "upvotes>many"))))
                .contains("no topic yet, so none called **\\*bees\\***", "**wasps**")
                .contains("a whole number is expected");
        keep(Topic.named("Agents"));
        assertThat(
                        text(
                                types(
                                        "/digest setup",
                                        option("time_zone", "UTC"),
                                        option("topics", "agents, bees"))))
                .contains("has no topic **bees**");
        assertThat(digests()).isEmpty();
    }

    @Test
    void hostileWordsStayWords() {
        String hostile = "@everyone <@" + admin.id() + "> **x** [y](https://evil.example)";
        Message preview =
                types(
                                ADD,
                                option("name", hostile.substring(0, 55)),
                                option("description", hostile.repeat(3)),
                                option("keywords", hostile.substring(0, 50)),
                                option("filter", "\"" + hostile + "\""))
                        .reply();
        clicks(preview, "Save");
        setUpDigest(option("topics", topics().getFirst().name()));

        assertThat(preview.text()).doesNotContain("**x**", "](https://evil");
        assertThat(preview.pings().nobody()).isTrue();
        assertThat(text(types("/topics list"))).contains("used by").doesNotContain("**x**");
        assertThat(text(types("/digest list"))).contains("about").doesNotContain("**x**");
    }
}
