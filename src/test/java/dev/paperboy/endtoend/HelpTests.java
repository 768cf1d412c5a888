package dev.paperboy.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.hub.DailyPapersHub;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What people are told when they ask for help. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HelpTests {

    private static final String ANOTHER = "Another task…";

    private static final List<String> MEMBERS =
            List.of(
                    "Read today's papers",
                    "Find a paper",
                    "Get papers by direct message",
                    "Keep and cite papers",
                    "What is stored, and whether all is well");

    private static final List<String> ADMINS =
            List.of("Post digests in this server", "Narrow digests by topic or filter");

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub = DailyPapersHub.start();
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final LocalGuild german = discord.createGuild("Lesekreis");
    private final LocalChannel paper = german.textChannel("paper");
    private final Actor admin = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));
    private final Actor ben = guild.member("Ben");
    private final Actor berta = german.member("Berta", "de");
    private RunningBot bot;

    @BeforeAll
    void start(@TempDir Path data) {
        bot = RunningBot.start(discord, hub, new ManualClock("2026-06-11T12:00:00Z"), data);
        discord.awaitCommands("help");
        Awaitility.await("the ids of the commands")
                .until(() -> help(ben, papers).text().contains("</trending:"));
    }

    @AfterAll
    void stop() {
        bot.close();
        hub.close();
        discord.close();
    }

    @AfterEach
    void allBodiesWereValid() {
        assertThat(discord.findings()).isEmpty();
    }

    private Message help(Actor asker, LocalChannel where) {
        Exchange exchange = asker.in(where).types("/help");
        assertThat(exchange.isEphemeral()).isTrue();
        return exchange.reply();
    }

    private String clickable(String line) {
        String root = line.split(" ", 2)[0];
        long id =
                discord.commands().stream()
                        .filter(command -> command.name().equals(root))
                        .findFirst()
                        .orElseThrow()
                        .id();
        return "</" + line + ":" + id + ">";
    }

    @Test
    void threeLinesAreEnoughToBegin() {
        assertThat(help(ben, papers).text())
                .contains(
                        clickable("trending") + " shows the papers people read today",
                        clickable("search") + " finds papers",
                        clickable("subscribe") + " sends you what is new",
                        "### Read today's papers");
    }

    @Test
    void whoManagesTheServerIsFirstToldHowToPostInIt() {
        assertThat(help(admin, papers).text())
                .contains(
                        clickable("digest setup") + " posts the papers of the day",
                        "### Post digests in this server",
                        clickable("digest preview") + " shows what a digest would post now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read today's papers",
                "Find a paper",
                "Get papers by direct message",
                "Keep and cite papers",
                "Post digests in this server",
                "Narrow digests by topic or filter",
                "What is stored, and whether all is well"
            })
    void anotherTaskTakesThePlaceOfTheOneBefore(String task) {
        Message shown = help(admin, papers);

        Exchange chosen = admin.in(papers).selects(shown, ANOTHER, task);

        assertThat(chosen.reply().id()).isEqualTo(shown.id());
        assertThat(chosen.isEphemeral()).isTrue();
        assertThat(chosen.reply().text()).contains("### " + task, "</");
    }

    @Test
    void aMemberIsOfferedNothingThatOnlyAdminsCanDo() {
        Message shown = help(ben, papers);

        assertThat(shown.controls().toString()).doesNotContain("Post digests", "Narrow digests");
        assertThat(everyPage(ben, MEMBERS)).doesNotContain("</digest", "</topics");
    }

    @Test
    void everyCommandIsNamedToWhoMayUseIt() {
        String[] lines =
                typed().filter(line -> !line.equals("help"))
                        .map(this::clickable)
                        .toArray(String[]::new);
        String[] ofMembers =
                Stream.of(lines)
                        .filter(line -> !line.matches("</(digest|topics) .*"))
                        .toArray(String[]::new);

        assertThat(lines).hasSizeGreaterThan(ofMembers.length).contains(clickable("digest list"));
        assertThat(everyPage(ben, MEMBERS)).contains(ofMembers).contains("Papers in this message");
        assertThat(everyPage(admin, Stream.concat(MEMBERS.stream(), ADMINS.stream()).toList()))
                .contains(lines);
    }

    /** What can be typed whole, as "digest setup"; other commands have capitals. */
    private Stream<String> typed() {
        List<String> all =
                CommandTree.of(discord).nodes().stream()
                        .filter(node -> node.kind() == CommandTree.Kind.COMMAND)
                        .map(CommandTree.Node::line)
                        .filter(line -> line.equals(line.toLowerCase(Locale.ROOT)))
                        .toList();
        return all.stream().filter(line -> all.stream().noneMatch(it -> it.startsWith(line + " ")));
    }

    private String everyPage(Actor asker, List<String> tasks) {
        Message shown = help(asker, papers);
        StringBuilder pages = new StringBuilder(shown.text());
        tasks.forEach(task ->
                pages.append(asker.in(papers).selects(shown, ANOTHER, task).reply().text()));
        return pages.toString();
    }

    @Test
    void inDirectMessagesNothingOfServersIsOffered() {
        Message shown = help(ben, ben.directChannel());

        assertThat(shown.text()).contains("### Read today's papers").doesNotContain("</digest");
        assertThat(shown.controls().toString()).doesNotContain("Post digests", "Narrow digests");
        assertThat(
                        ben.in(ben.directChannel())
                                .selects(shown, ANOTHER, "Keep and cite papers")
                                .reply()
                                .text())
                .contains(clickable("saved"));
    }

    @Test
    void inAServerWithoutTheBotItHelpsWhoHasInstalledIt() {
        LocalGuild elsewhere = discord.createGuild("Elsewhere");
        LocalChannel talk = elsewhere.textChannel("talk");
        Actor cleo = elsewhere.member("Cleo");
        elsewhere.removeBot();
        cleo.installsBot();

        Message shown = help(cleo, talk);

        assertThat(shown.text()).contains("### Read today's papers").doesNotContain("</digest");
    }

    @Test
    void itThanksArxivAndTellsItsVersion() {
        assertThat(help(ben, papers).text())
                .contains(
                        "Thank you to arXiv for use of its open access interoperability.",
                        "Hugging Face's Daily Papers",
                        "Paperboy ",
                        "Apache-2.0");
    }

    @Test
    void eachIsHelpedInTheirLanguage() {
        Exchange german = berta.in(paper).types("/hilfe");

        assertThat(german.reply().text()).contains("### Was ich kann", clickable("trending"));
    }

    @Test
    void aTaskThatNobodyKnowsChangesNothing() {
        Message forged = ForgedButtons.in(discord, papers, "help");

        assertThat(ben.in(papers).clicks(forged, "Forged").reply().text())
                .contains("not available any more");
    }

    @Test
    void aMemberWhoPicksAnAdminsTaskIsToldForWhomItIs() {
        Message shared = admin.in(papers).clicks(help(admin, papers), "Share").reply();

        Exchange picked = ben.in(papers).selects(shared, ANOTHER, ADMINS.getFirst());
        assertThat(picked.isEphemeral()).isTrue();
        assertThat(picked.reply().text()).contains("Only members who may manage the server");
        assertThat(ben.in(papers).selects(shared, ANOTHER, MEMBERS.getFirst()).reply().text())
                .contains("### " + MEMBERS.getFirst())
                .doesNotContain("</digest");
    }

    @Test
    void noPageIsLongerThanDiscordTakes() {
        List.of(admin, ben)
                .forEach(it ->
                        assertThat(help(it, papers).text())
                                .hasSizeLessThan(DiscordLimits.COMPONENTS_TEXT));
    }
}
