package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.PaperId;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.Option;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.HubPaper;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** {@code /trending sort: rising} from the first reading on, and answers for the asker alone. */
class RisingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 11);
    private static final LocalDate LAST_WEEK = TODAY.minusDays(7);
    private static final String FRESH = "0001.11000";
    private static final String OLD = "0001.04000";
    private static final Option RISING = option("sort", "rising");

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub = DailyPapersHub.start();
    private final ManualClock clock = new ManualClock("2026-06-11T12:00:00Z");
    private final LocalGuild group = discord.createGuild("Reading group");
    private final LocalChannel papers = group.textChannel("papers");
    private final LocalGuild lab = discord.createGuild("The Lab");
    private final LocalChannel news = lab.textChannel("news");
    private final Actor ben = group.member("Ben");
    private final Actor mia = lab.member("Mia");

    @TempDir Path data;
    private RunningBot bot;

    private void start(ArrayNode... lists) {
        for (ArrayNode list : lists) {
            hub.add(list);
        }
        bot = RunningBot.start(discord, hub, clock, data);
        discord.awaitCommands("trending");
    }

    private void startWithTwoLists() {
        start(
                list(TODAY, "Umbrellas in the Rain", "Garden Gnomes at Scale"),
                list(LAST_WEEK, "A Late Bloomer", "Nobody Reads This"));
        bot.awaitList(TODAY);
        bot.awaitList(LAST_WEEK);
    }

    @AfterEach
    void stop() {
        bot.close();
        assertThat(discord.findings()).isEmpty();
        assertThat(papers.messages()).allMatch(message -> message.pings().nobody());
        hub.close();
        discord.close();
    }

    private static ArrayNode list(LocalDate day, String... titles) {
        ArrayNode list = JsonMapper.shared().createArrayNode();
        for (int i = 0; i < titles.length; i++) {
            String id = "0001.%02d%03d".formatted(day.getDayOfMonth(), i);
            list.add(
                    new HubPaper(id, titles[i], 9 - i, 1, day.toString(), List.of("Ada Example"))
                            .wrapped());
        }
        return list;
    }

    /** Thirteen hours later the old paper has gained 40 votes, and the fresh one 4. */
    private void letThemGain() {
        hub.vote(OLD, 49);
        hub.vote(FRESH, 13);
        clock.set("2026-06-12T01:00:00Z");
        awaitVotes(OLD, 49);
        awaitVotes(FRESH, 13);
    }

    private void awaitVotes(String id, int upvotes) {
        Awaitility.await("the votes of " + id)
                .until(() ->
                        bot.bean(Catalogue.class).find(new PaperId(id)).orElseThrow().upvotes()
                                == upvotes);
    }

    private Exchange trending(Option... options) {
        return ben.in(papers).types("/trending", options);
    }

    @Test
    void beforeTheFirstReadingItSaysThatThereIsNothingYet() {
        start();
        Exchange exchange = trending(RISING);
        assertThat(exchange.reply().text()).contains("I have no papers of this list yet");
        assertThat(exchange.isEphemeral()).isTrue();
    }

    @Test
    void afterTheFirstReadingItSaysSinceWhenItWatches() {
        startWithTwoLists();
        Exchange exchange = trending(RISING);
        assertThat(exchange.reply().text())
                .startsWith("I have watched votes only since <t:1781179200:R>")
                .contains("try again in some hours");
        assertThat(exchange.isEphemeral()).isTrue();
    }

    @Test
    void whatGainsMostForItsAgeComesFirstWithWhatItGained() {
        startWithTwoLists();
        letThemGain();
        Exchange exchange = trending(RISING);
        assertThat(exchange.isEphemeral()).isFalse();
        assertThat(exchange.reply().text())
                .contains(
                        "## Rising now",
                        "gained for their age first · votes as of <t:",
                        "I have watched votes only since <t:1781179200:R>",
                        "**1.** ▲49 (+40 in 13 h) [A Late Bloomer]")
                .doesNotContain("Nobody Reads This", "Garden Gnomes");
        assertThat(trending().reply().text())
                .as("by votes, as ever")
                .contains("**1.** ▲13 [Umbrellas in the Rain]")
                .doesNotContain("(+");
    }

    @Test
    void aDayLaterNothingIsSaidOfTheShortTime() {
        startWithTwoLists();
        letThemGain();
        hub.vote(OLD, 109);
        clock.set("2026-06-12T14:00:00Z");
        awaitVotes(OLD, 109);
        assertThat(trending(RISING).reply().text())
                .contains("▲109 (+100 in 26 h) [A Late Bloomer]")
                .doesNotContain("only since");
    }

    @Test
    void aPeriodNarrowsItToItsList() {
        startWithTwoLists();
        letThemGain();
        Exchange month = trending(RISING, option("period", "month"), option("number", 1));
        assertThat(month.reply().text())
                .contains("## Rising · This month so far", "▲49 (+40 in 13 h) [A Late Bloomer]")
                .doesNotContain("**2.**");
        Exchange today = trending(RISING, option("period", "today"));
        assertThat(today.reply().text()).startsWith("I have watched votes only since");
        assertThat(today.isEphemeral()).isTrue();
    }

    @Test
    void whereNothingRisesThatIsSaid() {
        startWithTwoLists();
        clock.set("2026-06-12T14:00:00Z");
        Awaitility.await()
                .until(() -> hub.requests().stream().anyMatch(it -> it.contains("2026-06-12")));
        Exchange all = trending(RISING);
        assertThat(all.reply().text()).startsWith("No paper gains more votes than usual");
        assertThat(all.isEphemeral()).isTrue();
        Exchange week = trending(RISING, option("period", "week"));
        assertThat(week.reply().text()).startsWith("No paper of this list gains more");
        assertThat(week.isEphemeral()).isTrue();
    }

    @Test
    void whileTheSourceIsSilentItSaysSo() {
        startWithTwoLists();
        letThemGain();
        hub.down(true);
        clock.set("2026-06-12T09:00:00Z");
        Awaitility.await("the silence")
                .until(() -> trending(RISING).reply().text().contains("has not answered"));
        assertThat(trending(RISING).reply().text()).contains("A Late Bloomer");
        clock.set("2026-06-14T12:00:00Z");
        Exchange later = trending(RISING);
        assertThat(later.reply().text()).startsWith("I cannot tell what rises: Hugging Face");
        assertThat(later.isEphemeral()).isTrue();
    }

    @Test
    void everyServerGetsTheSameAndInItsOwnChannelOnly() {
        startWithTwoLists();
        letThemGain();
        Exchange here = trending(RISING);
        assertThat(news.messages()).isEmpty();
        Exchange there = mia.in(news).types("/trending", RISING);
        assertThat(there.reply().text()).isEqualTo(here.reply().text());
        Exchange opened = mia.in(news).selects(there.reply(), "Open a paper…", OLD);
        assertThat(opened.reply().text()).contains("A Late Bloomer");
        assertThat(opened.isEphemeral()).isTrue();
        assertThat(papers.messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"votes", "rising"})
    void privatelyOnlyTheAskerSeesIt(String sort) {
        startWithTwoLists();
        letThemGain();
        Exchange exchange = trending(option("sort", sort), option("private", true));
        assertThat(exchange.isEphemeral()).isTrue();
        assertThat(exchange.reply().text()).contains("**1.**");
        assertThat(trending(option("sort", sort), option("private", false)).isEphemeral())
                .isFalse();
    }

    @Test
    void aPaperIsShownToTheAskerOnlyIfWanted() {
        startWithTwoLists();
        Option query = option("query", FRESH);
        Exchange hidden = ben.in(papers).types("/paper", query, option("private", true));
        assertThat(hidden.reply().text()).contains("Umbrellas in the Rain");
        assertThat(hidden.isEphemeral()).isTrue();
        assertThat(ben.in(papers).types("/paper", query, option("private", false)).isEphemeral())
                .isFalse();
        assertThat(ben.in(papers).types("/paper", query).isEphemeral()).isFalse();
    }

    @Test
    void anErrorIsPrivateAlsoWhereTheAnswerWouldBePublic() {
        startWithTwoLists();
        Exchange exchange =
                ben.in(papers).types("/paper", option("query", "2606.4"), option("private", false));
        assertThat(exchange.isEphemeral()).isTrue();
    }
}
