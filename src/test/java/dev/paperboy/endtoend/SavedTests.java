package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.library.ReadingList;
import dev.paperboy.library.SavedPaper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.Option;
import dev.paperboy.sandbox.discord.model.Attachment;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.HubPaper;

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

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What members keep to read, and how they take it along. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SavedTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 11);
    private static final String UMBRELLAS = "0001.00501";
    private static final String TEAPOTS = "0001.00502";
    private static final String HOSTILE = "0001.00503";
    private static final String HUGE = "0001.00504";
    private static final String UNKNOWN = "0001.09999";
    private static final String FENCE = "```";

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub = DailyPapersHub.start().add(list());
    private final ManualClock clock = new ManualClock("2026-06-11T12:00:00Z");
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final LocalGuild other = discord.createGuild("Another group");
    private final LocalChannel news = other.textChannel("news");
    private final Actor ben = guild.member("Ben");
    private final Actor cleo = other.member("Cleo");
    private RunningBot bot;

    private static ArrayNode list() {
        ArrayNode list = JsonMapper.shared().createArrayNode();
        list.add(paper(UMBRELLAS, "GPT-4 and Umbrellas", "Zoë Ångström", "Laurens van der Maaten"));
        list.add(paper(TEAPOTS, "A Theory of Teapots", "DeepSeek-AI", "Ada Byron"));
        list.add(
                paper(
                        HOSTILE,
                        FENCE + " @everyone **bold** }, note = {\\input{x} @misc{y, <@1>",
                        "Eve } and {Mallory"));
        list.add(
                paper(
                        HUGE,
                        "A Paper of Many",
                        IntStream.range(0, 533)
                                .mapToObj(i -> "Author Number" + i)
                                .toArray(String[]::new)));
        for (int i = 10; i < 40; i++) {
            list.add(paper("0001.005" + i, "Gnomes, Part " + i, "Gnom Erik"));
        }
        return list;
    }

    private static JsonNode paper(String id, String title, String... authors) {
        return new HubPaper(id, title, 5, 1, TODAY.toString(), List.of(authors)).wrapped();
    }

    @BeforeAll
    void start(@TempDir Path data) {
        bot =
                RunningBot.start(
                        discord,
                        hub,
                        clock,
                        data,
                        "paperboy.search.embedding.model=none",
                        "paperboy.search.deadline=10s",
                        "paperboy.library.per-member=30");
        discord.awaitCommands("saved");
        bot.awaitList(TODAY);
        Awaitility.await("the index")
                .until(() ->
                        !ben.in(papers)
                                .types("/search", option("query", "umbrellas"))
                                .reply()
                                .text()
                                .contains("found no paper"));
        other.join(ben);
    }

    @AfterAll
    void stop() {
        bot.close();
        hub.close();
        discord.close();
    }

    @BeforeEach
    void nobodyHasSavedAnything() {
        ReadingList list = bot.bean(ReadingList.class);
        Stream.of(ben, cleo)
                .forEach(who ->
                        list.of(who.id()).forEach(saved -> list.remove(who.id(), saved.paper())));
    }

    @AfterEach
    void allBodiesWereValidAndNobodyWasPinged() {
        assertThat(discord.findings()).isEmpty();
        assertThat(papers.messages()).allMatch(message -> message.pings().nobody());
        assertThat(news.messages()).allMatch(message -> message.pings().nobody());
    }

    private Exchange saved(Option... options) {
        Exchange exchange = ben.in(papers).types("/saved", options);
        assertThat(exchange.isEphemeral()).isTrue();
        return exchange;
    }

    private void save(Actor who, String... ids) {
        for (String id : ids) {
            bot.bean(ReadingList.class).save(who.id(), new PaperId(id));
            clock.advance(Duration.ofSeconds(1));
        }
    }

    private List<String> kept(Actor who) {
        return bot.bean(ReadingList.class).of(who.id()).stream()
                .map(SavedPaper::paper)
                .map(PaperId::value)
                .toList();
    }

    /** Clicks a button that is on a card which everybody sees. */
    private Exchange clicks(Actor who, LocalChannel where, String customId) {
        return who.in(where).clicks(ForgedButtons.in(discord, where, customId), customId);
    }

    private static String file(Message message, String name) {
        Attachment file =
                message.body().attachments().stream()
                        .filter(it -> it.fileName().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(message.body().attachments()));
        return StandardCharsets.UTF_8.decode(file.bytes().duplicate()).toString();
    }

    @Test
    void anEmptyListSaysHowToSave() {
        assertThat(saved().reply().text()).contains("saved no papers yet", "button **Save**");
        assertThat(saved(option("search", "umbrellas")).reply().text())
                .contains("saved no papers yet");
    }

    @Test
    void theButtonOfACardSavesForWhoClicksAndIsUndoneAndDoneAgain() {
        Exchange first = clicks(ben, papers, "save:" + UMBRELLAS);
        assertThat(first.isEphemeral()).isTrue();
        assertThat(first.reply().text()).contains("Saved: **GPT-4 and Umbrellas**", "`/saved`");
        assertThat(kept(ben)).containsExactly(UMBRELLAS);
        assertThat(kept(cleo)).isEmpty();

        Exchange again = clicks(ben, papers, "save:" + UMBRELLAS);
        assertThat(again.reply().text()).contains("on your list already");
        assertThat(again.reply().buttonLabels()).contains("Remove it");

        Exchange undone = ben.in(papers).clicks(first.reply(), "Undo");
        assertThat(undone.reply().id()).isEqualTo(first.reply().id());
        assertThat(undone.reply().text()).contains("Removed from your list");
        assertThat(kept(ben)).isEmpty();

        Exchange back = ben.in(papers).clicks(undone.reply(), "Put back");
        assertThat(back.reply().id()).isEqualTo(first.reply().id());
        assertThat(kept(ben)).containsExactly(UMBRELLAS);
        Exchange gone = ben.in(papers).clicks(again.reply(), "Remove it");
        assertThat(gone.reply().text()).contains("Removed");
        assertThat(clicks(ben, papers, "unsave:" + UMBRELLAS).reply().text())
                .contains("not on your list");
    }

    @Test
    void whatIsPutBackStandsWhereItStood() {
        save(ben, UMBRELLAS, TEAPOTS);
        Message had = clicks(ben, papers, "save:" + UMBRELLAS).reply();
        Message removed = ben.in(papers).clicks(had, "Remove it").reply();
        clock.advance(Duration.ofMinutes(1));

        assertThat(ben.in(papers).clicks(removed, "Put back").reply().text())
                .contains("Back on your list: **GPT-4 and Umbrellas**");
        assertThat(kept(ben)).containsExactly(TEAPOTS, UMBRELLAS);
    }

    @Test
    void theLastSavedStandsFirstAndTellsWhenAndOpensPrivately() {
        save(ben, UMBRELLAS, TEAPOTS);

        Message list = saved().reply();

        assertThat(list.text()).contains("Reading list: 2 papers", "saved <t:", ":R>");
        assertThat(list.text().indexOf("Teapots")).isLessThan(list.text().indexOf("Umbrellas"));
        Exchange opened = ben.in(papers).selects(list, "Open a paper…", "A Theory of Teapots");
        assertThat(opened.isEphemeral()).isTrue();
        assertThat(opened.reply().text()).contains("A Theory of Teapots", "DeepSeek-AI");
    }

    @Test
    void aSharedListShowsWhatIsSeenAndNobodysOwn() {
        save(ben, IntStream.range(10, 34).mapToObj(i -> "0001.005" + i).toArray(String[]::new));
        Message second = ben.in(papers).clicks(saved().reply(), "More").reply();

        Exchange exchange = ben.in(papers).clicks(second, "Share");

        Message shared = exchange.reply();
        assertThat(exchange.isEphemeral()).isFalse();
        assertThat(shared.text())
                .contains("Reading list: 24 papers", "**11.**", "shared by " + ben.mention());
        assertThat(shared.buttonLabels()).isEmpty();
        assertThat(shared.controls()).as("the menu that opens a paper").hasSize(1);
        Exchange opened = guild.owner().in(papers).selects(shared, "Open a paper…", "0001.00520");
        assertThat(opened.isEphemeral()).isTrue();
        assertThat(opened.reply().text()).contains("Gnomes, Part 20");
    }

    @Test
    void aLongListHasPagesInPlace() {
        save(ben, IntStream.range(10, 34).mapToObj(i -> "0001.005" + i).toArray(String[]::new));
        Message first = saved().reply();
        assertThat(first.text()).contains("24 papers", "**1.**", "**10.**", "and 14 more");

        Message second = ben.in(papers).clicks(first, "More").reply();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.text()).contains("**11.**", "**20.**", "and 4 more");
        Message third = ben.in(papers).clicks(second, "More").reply();
        assertThat(third.text()).contains("**24.**", "Part 10");
        assertThat(ben.in(papers).clicks(third, "Back").reply().text()).contains("**11.**");
    }

    @Test
    void aPaperIsRemovedInPlaceAndPutBackToWhereItStood() {
        save(ben, UMBRELLAS, TEAPOTS);
        Message list = saved().reply();

        Message without =
                ben.in(papers).selects(list, "Remove a paper…", "GPT-4 and Umbrellas").reply();
        assertThat(without.id()).isEqualTo(list.id());
        assertThat(without.text())
                .contains("Removed from your list: **GPT-4 and Umbrellas**", "1 paper");
        assertThat(kept(ben)).containsExactly(TEAPOTS);

        Message with = ben.in(papers).clicks(without, "Put back").reply();
        assertThat(with.text()).contains("Back on your list", "2 papers");
        assertThat(kept(ben)).containsExactly(TEAPOTS, UMBRELLAS);
    }

    @Test
    void theOnlyPaperOfAListIsRemovedAndPutBack() {
        save(ben, UMBRELLAS);

        Message empty =
                ben.in(papers).selects(saved().reply(), "Remove a paper…", UMBRELLAS).reply();
        assertThat(empty.text()).contains("Removed from your list", "saved no papers yet");

        assertThat(ben.in(papers).clicks(empty, "Put back").reply().text()).contains("1 paper");
        String again = "savedback:" + UMBRELLAS + ":1:0:";
        assertThat(clicks(ben, papers, again).reply().text()).contains("on your list already");
    }

    @Test
    void whatIsRemovedElsewhereIsNotRemovedTwice() {
        save(ben, UMBRELLAS, TEAPOTS);
        Message list = saved().reply();
        bot.bean(ReadingList.class).remove(ben.id(), new PaperId(UMBRELLAS));

        assertThat(ben.in(papers).selects(list, "Remove a paper…", UMBRELLAS).reply().text())
                .contains("not on your list: **GPT-4 and Umbrellas**");
    }

    @ParameterizedTest
    @CsvSource({
        "umbrellas, GPT-4 and Umbrellas",
        "umbrelas, GPT-4 and Umbrellas",
        "angstrom, GPT-4 and Umbrellas",
        "Ada Byron, A Theory of Teapots",
        "teapot, A Theory of Teapots",
        "0001.00502, A Theory of Teapots",
        "https://arxiv.org/abs/0001.00502v2, A Theory of Teapots",
        "author:Byron, A Theory of Teapots",
        "theory -umbrellas, A Theory of Teapots",
    })
    void whatIsSavedIsFoundByWhatIsKnownOfIt(String query, String title) {
        save(ben, UMBRELLAS, TEAPOTS, "0001.00510");

        assertThat(saved(option("search", query)).reply().text())
                .contains("1 of 3 papers for", title)
                .doesNotContain("Gnomes");
    }

    @Test
    void aSearchStaysWhilePagingRemovingAndExporting() {
        save(ben, UMBRELLAS);
        save(ben, IntStream.range(10, 24).mapToObj(i -> "0001.005" + i).toArray(String[]::new));
        Message first = saved(option("search", "gnomes")).reply();
        assertThat(first.text()).contains("14 of 15 papers");

        Message second = ben.in(papers).clicks(first, "More").reply();
        assertThat(second.text()).contains("14 of 15 papers", "**14.**");
        Message without =
                ben.in(papers).selects(second, "Remove a paper…", "Gnomes, Part 10").reply();
        assertThat(without.text()).contains("13 of 14 papers", "**11.**");
        String file =
                file(ben.in(papers).clicks(without, "Export BibTeX").reply(), "paperboy-saved.bib");
        assertThat(file).contains("Gnomes, Part 23").doesNotContain("Umbrellas", "Part 10}");
    }

    @Test
    void whatIsNotOnTheListIsNotFoundThough() {
        save(ben, UMBRELLAS);

        assertThat(saved(option("search", "teapots")).reply().text())
                .contains("nothing for **teapots** among your 1 saved paper");
        assertThat(saved(option("search", "upvotes>=many")).reply().text())
                .contains("cannot read this as a filter");
        assertThat(saved(option("search", ":".repeat(50))).reply().text()).contains("too long");
    }

    @Test
    void theListIsExportedInEachFormatForTheMemberAlone() {
        save(ben, UMBRELLAS, TEAPOTS, HOSTILE);
        Message list = saved().reply();

        Exchange bibtex = ben.in(papers).clicks(list, "Export BibTeX");
        assertThat(bibtex.isEphemeral()).isTrue();
        assertThat(bibtex.reply().text()).contains("3 papers of yours");
        assertThat(bibtex.reply().buttonLabels()).doesNotContain("Share");
        assertThat(file(bibtex.reply(), "paperboy-saved.bib"))
                .contains(
                        "{Ångström, Zoë and van der Maaten, Laurens}",
                        "title = {{GPT}-4 and Umbrellas}",
                        "{{DeepSeek-AI} and Byron, Ada}")
                .doesNotContain("\\input")
                .containsPattern("(?s)(@misc\\{.*){3}");
        assertThat(file(ben.in(papers).clicks(list, "Export RIS").reply(), "paperboy-saved.ris"))
                .contains("AU  - van der Maaten, Laurens\r\n", "TI  - GPT-4 and Umbrellas\r\n");
        String json =
                file(ben.in(papers).clicks(list, "Export CSL-JSON").reply(), "paperboy-saved.json");
        assertThat(JsonMapper.shared().readTree(json))
                .as("the last saved first")
                .extracting(paper -> paper.path("title").asString())
                .endsWith("A Theory of Teapots", "GPT-4 and Umbrellas")
                .hasSize(3);
        assertThat(json).contains("Ångström");
    }

    @Test
    void aPaperIsCitedToCopyAndAsFiles() {
        Exchange cited = clicks(ben, papers, "cite:" + UMBRELLAS);

        assertThat(cited.isEphemeral()).isTrue();
        assertThat(cited.reply().text())
                .contains("How to cite **GPT-4 and Umbrellas**", FENCE + "bibtex\n@misc{")
                .contains("author = {Ångström, Zoë and van der Maaten, Laurens}");
        assertThat(file(cited.reply(), "arxiv-0001.00501.bib")).startsWith("@misc{");
        assertThat(file(cited.reply(), "arxiv-0001.00501.ris")).startsWith("TY  - UNPB");
        assertThat(file(cited.reply(), "arxiv-0001.00501.json")).startsWith("[");
    }

    @Test
    void aHostileTitleBreaksOutOfNoBlockNoFileAndNoList() {
        save(ben, HOSTILE);

        String cited = clicks(ben, papers, "cite:" + HOSTILE).reply().text();
        assertThat(cited.split("(?<!\\\\)" + FENCE, -1)).hasSize(3);
        assertThat(cited).doesNotContain("@everyone", "<@1>");
        assertThat(cited.substring(cited.indexOf("@misc"))).doesNotContain("\\input");
        assertThat(saved().reply().text()).doesNotContain(FENCE, "@everyone", "<@1>");
        assertThat(clicks(ben, papers, "save:" + HOSTILE).reply().text())
                .doesNotContain(FENCE, "@everyone");
    }

    @Test
    void anEntryTooLongToShowIsInTheFile() {
        Message cited = clicks(ben, papers, "cite:" + HUGE).reply();

        assertThat(cited.text()).contains("533 authors").doesNotContain(FENCE);
        assertThat(file(cited, "arxiv-0001.00504.bib"))
                .contains("Number0, Author and Number1, Author", "Number532, Author}");
    }

    @Test
    void aFullListTakesNoMoreAndSaysWhatToDo() {
        save(ben, IntStream.range(10, 40).mapToObj(i -> "0001.005" + i).toArray(String[]::new));

        Message full = clicks(ben, papers, "save:" + UMBRELLAS).reply();
        assertThat(full.text()).contains("full: it has 30 papers", "remove a paper there first");
        assertThat(full.buttonLabels()).containsExactly("Share");
        assertThat(saved().reply().text()).contains("30 papers, as many as it may have");
        assertThat(kept(ben)).hasSize(30).doesNotContain(UMBRELLAS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "save",
                "save:",
                "save:x",
                "unsave:0001",
                "cite",
                "cite:../etc",
                "saved",
                "saved:-1",
                "savedremove:0:",
                "savedback:0001.00501:x:0:",
                "savedback:0001.00501:999999999999999:0:",
                "savedback:0001.09999:1:0:",
                "savedexport",
                "savedexport:pdf:",
            })
    void aForgedButtonIsAnsweredKindly(String customId) {
        Exchange exchange = clicks(ben, papers, customId);

        assertThat(exchange.isEphemeral()).isTrue();
        assertThat(exchange.reply().text()).contains("not available any more");
        assertThat(kept(ben)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"save:" + UNKNOWN, "cite:" + UNKNOWN})
    void aPaperThatNobodyKnowsIsToldSo(String customId) {
        assertThat(clicks(ben, papers, customId).reply().text()).contains(UNKNOWN);
        assertThat(kept(ben)).isEmpty();
    }

    @Test
    void theListIsTheSameInEveryServerAndInDirectMessages() {
        save(ben, UMBRELLAS);

        assertThat(ben.in(news).types("/saved").reply().text()).contains("Umbrellas");
        Exchange direct = ben.in(ben.directChannel()).types("/saved");
        assertThat(direct.reply().text()).contains("Umbrellas");
        assertThat(direct.reply().buttonLabels()).doesNotContain("Share");
        Exchange there = clicks(ben, ben.directChannel(), "save:" + TEAPOTS);
        assertThat(there.reply().text()).contains("Saved");
        assertThat(saved().reply().text()).contains("Reading list: 2 papers");
        assertThat(
                        file(
                                clicks(ben, ben.directChannel(), "cite:" + TEAPOTS).reply(),
                                "arxiv-0001.00502.bib"))
                .contains("Teapots");
    }

    @Test
    void nobodySeesOrChangesTheListOfAnother() {
        save(ben, UMBRELLAS, TEAPOTS);
        guild.join(cleo);

        assertThat(cleo.in(papers).types("/saved").reply().text()).contains("saved no papers yet");
        Message shared = ben.in(papers).clicks(saved().reply(), "Share").reply();
        assertThat(shared.isEphemeral()).isFalse();
        assertThat(shared.text()).contains("Umbrellas");
        Exchange undoing = clicks(cleo, papers, "unsave:" + UMBRELLAS);
        assertThat(undoing.isEphemeral()).isTrue();
        assertThat(undoing.reply().text()).contains("not on your list");
        Exchange export = clicks(cleo, papers, "savedexport:ris:");
        assertThat(export.reply().text()).contains("nothing of yours to export");
        assertThat(export.reply().body().attachments()).isEmpty();
        assertThat(kept(ben)).containsExactly(TEAPOTS, UMBRELLAS);
    }

    @Test
    void aSharedListOpensPapersForEverybody() {
        save(ben, UMBRELLAS);
        guild.join(cleo);
        Message shared = ben.in(papers).clicks(saved().reply(), "Share").reply();

        Exchange opened = cleo.in(papers).selects(shared, "Open a paper…", "GPT-4 and Umbrellas");

        assertThat(opened.isEphemeral()).isTrue();
        assertThat(opened.reply().text()).contains("GPT-4 and Umbrellas");
    }
}
