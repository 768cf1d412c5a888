package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.paper.RemoteSearch;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Choice;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.Option;
import dev.paperboy.sandbox.discord.interaction.CallbackType;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.RequestRecord;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.HubAnswer;
import dev.paperboy.sandbox.hub.HubPaper;
import dev.paperboy.sandbox.hub.SamplePapers;

import io.micrometer.core.instrument.MeterRegistry;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** {@code /search} and similar papers: from the catalogue at once, and from beyond it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 11);
    private static final String SECTION = "**Also on Hugging Face**";
    private static final String ASKING = "Asking Hugging Face…";

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub =
            DailyPapersHub.start().add(SamplePapers.around(TODAY)).add(marmosets());
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final Actor member = guild.member("Ben");
    private RunningBot bot;

    /** Fourteen papers of today and yesterday whose votes, dates and ids go no way together. */
    private static ArrayNode marmosets() {
        ArrayNode list = JsonMapper.shared().createArrayNode();
        for (int i = 1; i <= 14; i++) {
            LocalDate day = TODAY.minusDays(i % 2);
            HubPaper paper = HubPaper.of("0001.003%02d".formatted(i), i * 5 % 14, day.toString());
            list.add(paper.titled("Marmosets, Part " + i).wrapped());
        }
        return list;
    }

    @BeforeAll
    void start(@TempDir Path data) {
        bot =
                RunningBot.start(
                        discord,
                        hub,
                        new ManualClock("2026-06-11T12:00:00Z"),
                        data,
                        "paperboy.huggingface.search.deadline=8s",
                        "paperboy.search.embedding.model=minilm");
        discord.awaitCommands("search");
        bot.awaitList(TODAY);
        bot.awaitList(TODAY.minusDays(1));
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
        hub.searches(UnaryOperator.identity());
        assertThat(discord.findings()).isEmpty();
        assertThat(papers.messages()).allMatch(message -> message.pings().nobody());
    }

    @Test
    void theCatalogueAnswersWhileHuggingFaceHangsAndGrowsOnceItHasAnswered() {
        unlisted("0001.00201", "Garden Umbrellas, a Survey", 7);
        CountDownLatch answered = new CountDownLatch(1);
        hub.searches(usual -> HubAnswer.held(answered, usual));

        Exchange exchange = search("rain on umbrellas in a garden");
        String first = exchange.reply().text();
        assertThat(first).contains("Robust", "Garden Hose").doesNotContain(SECTION, ASKING);

        answered.countDown();
        awaitText(exchange, SECTION);
        assertThat(exchange.reply().text())
                .startsWith(first.substring(0, first.lastIndexOf("Share")))
                .containsOnlyOnce("[Robust")
                .containsOnlyOnce("▲7 [Garden Umbrellas, a Survey](https://huggingface.co/papers/")
                .contains("· 2 Jan 2026");
        assertThat(exchange.isEphemeral()).isTrue();
        assertThat(edits(exchange)).hasSize(1);
    }

    @Test
    void whoFindsNothingHereIsToldThatHuggingFaceIsAskedAndThenWhatItFound() {
        unlisted("0001.00202", "Plughological Foundations", 3);
        CountDownLatch answered = new CountDownLatch(1);
        hub.searches(usual -> HubAnswer.held(answered, usual));

        Exchange exchange = search("plughological");
        assertThat(exchange.reply().text())
                .contains("I found no paper for **plughological**.", ASKING);

        answered.countDown();
        awaitText(exchange, SECTION);
        assertThat(exchange.reply().text())
                .contains("I found no paper for **plughological**.", "Plughological Foundations")
                .doesNotContain(ASKING);
        assertThat(edits(exchange)).hasSize(1);
    }

    @Test
    void whatHuggingFaceFoundOpensThoughItIsDownByThen() {
        unlisted("0001.00203", "Frobnicated Gradients", 3);
        Exchange exchange = search("frobnicated");
        awaitText(exchange, SECTION);
        hub.down(true);
        try {
            Exchange opened =
                    member.in(papers).selects(exchange.reply(), "open:more", "0001.00203");
            assertThat(opened.reply().text()).contains("Frobnicated Gradients", "▲3");
        } finally {
            hub.down(false);
        }
    }

    @Test
    void whereHuggingFaceFoundNothingEitherThatIsSaid() {
        Exchange exchange = search("xyzzy qwfp");
        awaitText(exchange, "Hugging Face found nothing either.");
        assertThat(exchange.reply().text())
                .contains("I found no paper for **xyzzy qwfp**. Try")
                .doesNotContain(ASKING);
    }

    @Test
    void whereHuggingFaceIsDownOnlyWhoHasNothingToReadIsTold() {
        hub.searches(_ -> HubAnswer.status(503, "text/html", "Unavailable"));

        Exchange found = search("umbrella rain");
        awaitOutcome("umbrella rain");
        Exchange nothing = search("grue qwfp");
        awaitText(nothing, "Hugging Face could not be asked just now.");

        assertThat(nothing.reply().text()).doesNotContain(ASKING);
        assertThat(found.reply().text()).contains("Robust").doesNotContain("could not be asked");
        assertThat(edits(found)).isEmpty();
    }

    @Test
    void theSameQuestionIsAnsweredFromMemoryInTheFirstResponse() {
        unlisted("0001.00204", "Zymurgical Attention", 3);
        awaitText(search("attention, zymurgical"), SECTION);

        Exchange again = search("  Attention,  ZYMURGICAL ");

        assertThat(again.reply().text()).contains("Zymurgical Attention");
        assertThat(hub.searched().stream().filter(it -> it.contains("zymurgical"))).hasSize(1);
        assertThat(edits(again)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Robust-Umbrella: Seeing Through Rain That Is Not There'",
        "'robust umbrella seeing through rain that is not there'",
        "0001.00003",
        "https://huggingface.co/papers/0001.00003"
    })
    void aPaperThatWasNamedIsNotLookedForElsewhere(String query) {
        int before = hub.searched().size();
        assertThat(search(query).reply().text()).contains("Robust").doesNotContain(ASKING);
        assertThat(search(query).reply().text()).doesNotContain(SECTION);
        assertThat(hub.searched()).hasSize(before);
    }

    @Test
    void aTitleFromElsewhereThatShoutsIsShownAndDoesNoHarm() {
        unlisted("0001.00205", "@everyone **Grimoire** [x](https://evil.example/) <@&1> ||y||", 1);
        Exchange exchange = search("grimoire @everyone **all** [y](https://evil.example/)");
        awaitText(exchange, SECTION);
        assertThat(exchange.reply().text())
                .contains("Grimoire")
                .doesNotContain("](https://evil", "@everyone", "<@&1>", "||y");
        assertThat(exchange.reply().pings().nobody()).isTrue();
    }

    static Stream<String> hostile() {
        return Stream.of(
                "the of and to in a is",
                "🦆".repeat(100),
                "\u202e\u2066البحث عن الأوراق\u2069",
                "a AND NOT (b OR c) title:x^9 ~2 \\ [1 TO *] {!x} /re.*/",
                "\"".repeat(300),
                "([{<".repeat(75),
                "?".repeat(300),
                "-".repeat(300),
                "x".repeat(300),
                "w ".repeat(149) + "w",
                "%00%3A::%25 '; DROP TABLE paper; --",
                "@everyone <@&1> ||**[x](https://evil.example/)**||",
                "\u0001\u0007 \u200b",
                "ﷺ".repeat(300));
    }

    @Test
    void whatThePapersMeanIsComputedInTheBackground() {
        Awaitility.await("what the papers mean").until(() -> embedded() > 0);
    }

    private double embedded() {
        return bot.bean(MeterRegistry.class).counter("paperboy.search.embedded").count();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aHostileQueryGetsAnAnswerOrAClearSentenceInTime(String query) {
        Exchange exchange = search(query);
        assertThat(exchange.failure()).isNull();
        assertThat(exchange.reply().text())
                .containsAnyOf(
                        "I found no paper", "for “", "Please type", "Did you mean", "I cannot read")
                .doesNotContain("](https://evil", "@everyone", "Something went wrong");
        Awaitility.await("the end").until(() -> !exchange.reply().text().contains(ASKING));
        assertThat(exchange.isEphemeral()).isTrue();
    }

    @Test
    void whatIsFoundIsSortedAsAskedAndTheButtonsSortItAnew() {
        Exchange byVotes = search("marmosets", option("sort", "votes"));
        assertThat(byVotes.reply().text()).contains("most upvoted first");
        assertThat(votes(byVotes.reply())).containsExactly(13, 12, 11, 10, 9, 8, 7, 6, 5, 4);

        Exchange byDate = member.in(papers).clicks(byVotes.reply(), "Newest first");
        assertThat(byDate.reply().text())
                .contains("14 papers for “marmosets”", "newest first")
                .containsPattern("\\*\\*7\\.\\*\\* .*· listed 11 Jun 2026")
                .containsPattern("\\*\\*8\\.\\*\\* .*· listed 10 Jun 2026");
        assertThat(byDate.isEphemeral()).isTrue();
        assertThat(member.in(papers).clicks(byDate.reply(), "Best first").reply().text())
                .contains("best first", "· 2 Jan 2026");
    }

    @Test
    void whatFindsNoRoomIsAButtonAwayAlsoFromAnOldMessage() {
        Exchange first = search("marmosets");
        assertThat(first.reply().text())
                .contains("**10.**", "and 4 more")
                .doesNotContain("**11.**");

        Exchange second = member.in(papers).clicks(first.reply(), "More");

        assertThat(second.reply().text())
                .contains("**11.**", "**14.**")
                .doesNotContain("**10.**", SECTION);
        assertThat(second.reply().buttonLabels())
                .containsExactly("Back", "Newest first", "Most upvoted first", "Share");
        assertThat(member.in(papers).clicks(second.reply(), "Newest first").reply().text())
                .contains("**1.** ");
    }

    @Test
    void aQueryThatNoButtonCanCarryIsAnsweredWithoutThem() {
        Message reply = search("marmosets ".repeat(20)).reply();

        assertThat(reply.text()).contains("**1.** ");
        assertThat(reply.buttonLabels()).containsExactly("Share");
    }

    @Test
    void theCardOfAPaperLeadsToSimilarOnesForWhoClicks() {
        Message card = member.in(papers).types("/paper", option("query", "0001.00303")).reply();

        Exchange similar = guild.member("Cleo").in(papers).clicks(card, "Similar");

        assertThat(similar.reply().text())
                .contains("papers most like “Marmosets, Part 3”", "[Marmosets, Part 4]")
                .doesNotContain("[Marmosets, Part 3]");
        assertThat(similar.isEphemeral()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0001.00303", "https://huggingface.co/papers/0001.00303", "'Marmosets, Part 3'"})
    void searchFindsPapersThatAreLikeOne(String like) {
        Exchange exchange = member.in(papers).types("/search", option("like", like));
        assertThat(exchange.reply().text()).contains("most like “Marmosets, Part 3”", "**2.**");
        assertThat(exchange.isEphemeral()).isTrue();
    }

    @Test
    void papersLikeOneCanBeNarrowedByWords() {
        Option like = option("like", "0001.00303");
        assertThat(search("marmosets", like).reply().text())
                .contains("like “Marmosets, Part 3” for “marmosets”", "[Marmosets, Part 4]");
        assertThat(search("xyzzy qwfp", like).reply().text())
                .contains("none has the words **xyzzy qwfp**");
    }

    @Test
    void aPaperThatIsNotKnownYetIsLookedUpToFindSimilarOnes() {
        unlisted("0001.00206", "Marmosets, Part 99", 2);
        Exchange exchange = member.in(papers).types("/search", option("like", "0001.00206"));
        assertThat(exchange.reply().text())
                .contains("most like “Marmosets, Part 99”", "[Marmosets, Part 4]");
        assertThat(exchange.isEphemeral()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "9999.99999, Neither Hugging Face nor arXiv knows a paper",
        "2606.4, is not an arXiv id",
        "https://example.org/p/1, I only know papers at",
        "agents, Did you mean"
    })
    void aPaperToBeLikeThatIsNotClearIsExplained(String like, String answer) {
        Exchange exchange = member.in(papers).types("/search", option("like", like));
        assertThat(exchange.reply().text()).contains(answer);
        assertThat(exchange.isEphemeral()).isTrue();
    }

    @Test
    void whoGivesNeitherWordsNorAPaperIsToldWhatToType() {
        Exchange exchange = member.in(papers).types("/search", option("sort", "votes"));
        assertThat(exchange.reply().text()).startsWith("Please type words").contains("**like**");
    }

    @Test
    void aPaperToBeLikeCompletesWhileItIsTyped() {
        assertThat(member.in(papers).asksFor("/search", "like", "garden ho").choices())
                .contains(new Choice("Sparse Attention Is a Garden Hose", "0001.00002"));
    }

    @Test
    void forgedButtonsAreExplained() {
        LocalChannel forged = guild.textChannel("forged");
        for (String id :
                List.of("search:best:0:x", "search:date:-1:x", "search:date:0: ", "similar:x")) {
            Message message = ForgedButtons.in(discord, forged, id);
            assertThat(member.in(forged).clicks(message, "Forged").reply().text())
                    .contains("not available any more");
        }
    }

    private Exchange search(String query, Option... others) {
        Option[] all =
                Stream.concat(Stream.of(option("query", query)), Stream.of(others))
                        .toArray(Option[]::new);
        return member.in(papers).types("/search", all);
    }

    /** A paper that the hub has on no list. */
    private void unlisted(String id, String title, int upvotes) {
        HubPaper paper = new HubPaper(id, title, upvotes, 0, null, List.of("Ida Imaginary"));
        hub.add(JsonMapper.shared().createArrayNode().add(paper.wrapped()));
    }

    private void awaitOutcome(String query) {
        Awaitility.await("the outcome")
                .until(() -> bot.bean(RemoteSearch.class).known(query).isPresent());
    }

    private static void awaitText(Exchange exchange, String text) {
        Awaitility.await(text)
                .untilAsserted(() -> assertThat(exchange.reply().text()).contains(text));
    }

    /** The edits of the answer, but for the one that follows "is thinking…". */
    private List<RequestRecord> edits(Exchange exchange) {
        boolean announced = exchange.acknowledged().type() == CallbackType.DEFERRED_MESSAGE;
        return discord.log().requests().stream()
                .filter(request -> request.method().equals("PATCH"))
                .filter(request -> {
                    JsonNode answer = request.answer();
                    return answer != null
                            && Json.text(answer, "id").equals(Long.toString(exchange.reply().id()));
                })
                .skip(announced ? 1 : 0)
                .toList();
    }

    private static List<Integer> votes(Message list) {
        return list.text()
                .lines()
                .filter(line -> line.matches("\\*\\*\\d+\\.\\*\\* ▲\\d+ .*"))
                .map(line -> line.replaceAll("^.*?▲(\\d+) .*", "$1"))
                .map(Integer::valueOf)
                .toList();
    }
}
