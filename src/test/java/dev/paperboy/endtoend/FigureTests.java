package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.paper.Figures;
import dev.paperboy.paper.PaperId;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Requests;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.FigurePage;
import dev.paperboy.sandbox.hub.HubAnswer;
import dev.paperboy.sandbox.hub.LocalArxiv;
import dev.paperboy.sandbox.hub.SamplePapers;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** The first figures of papers, from the page to the message. */
class FigureTests {

    /** A Friday, whose list closes on Saturday at 01:30 UTC. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);

    private static final String BEST = "0001.00001";
    private static final String LAST = "0001.00014";
    private static final String PICTURE =
            "https://arxiv.org/html/0001.00001v1/x1.png | Figure 1: What it forgets.";

    private final LocalDiscord discord = LocalDiscord.start();
    private final DailyPapersHub hub =
            DailyPapersHub.start().add(SamplePapers.around(FRIDAY.plusDays(1)));
    private final ManualClock clock = new ManualClock("2026-06-13T06:59:30Z");
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final LocalChannel news = guild.textChannel("news");
    private final Actor admin = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));

    @TempDir Path data;

    @AfterEach
    void stop() {
        assertThat(discord.findings()).isEmpty();
        hub.close();
        discord.close();
    }

    private RunningBot start(String... properties) {
        return RunningBot.start(
                discord,
                hub,
                clock,
                data,
                Stream.concat(
                                Stream.of(
                                        "paperboy.arxiv.pause=0s", "paperboy.figures.every=200ms"),
                                Stream.of(properties))
                        .toArray(String[]::new));
    }

    private void setUp(LocalChannel channel, int hour) {
        discord.awaitCommands("digest");
        String answer =
                admin.in(channel)
                        .types(
                                "/digest setup",
                                option("time_zone", "UTC"),
                                option("time", String.valueOf(hour)))
                        .reply()
                        .text();
        assertThat(answer).contains("0" + hour + ":00");
    }

    private static HubAnswer page(String id, String caption) {
        return HubAnswer.html(FigurePage.render(id, "x1.png", caption));
    }

    private static void awaitFigure(RunningBot bot, String id) {
        Awaitility.await("the figure of " + id)
                .until(() -> bot.bean(Figures.class).find(new PaperId(id)).isPresent());
    }

    private Message awaitDigest(LocalChannel channel) {
        return channel.awaitMessage(message -> message.text().contains("10 of 14"));
    }

    private Message paper(String id) {
        return admin.in(papers).types("/paper", option("query", id)).reply();
    }

    /** The pictures of its galleries, each with what is said of it. */
    private static List<String> pictures(Message message) {
        List<String> found = new ArrayList<>();
        message.body().components().forEach(component -> collect(component, found));
        return found;
    }

    private static void collect(JsonNode component, List<String> found) {
        component
                .path("items")
                .forEach(item ->
                        found.add(
                                item.path("media").path("url").asString()
                                        + " | "
                                        + item.path("description").asString("")));
        component.path("components").forEach(child -> collect(child, found));
    }

    @Test
    void aDigestShowsTheFigureOfItsFirstPaperAndTheCardShowsItToo() {
        hub.htmlPage(BEST, page(BEST, "What it forgets."));
        hub.htmlPage("0001.00002", page("0001.00002", "Another's."));
        try (RunningBot bot = start()) {
            setUp(papers, 7);
            awaitFigure(bot, BEST);
            awaitFigure(bot, "0001.00002");

            clock.set("2026-06-13T07:00:05Z");

            assertThat(pictures(awaitDigest(papers))).containsExactly(PICTURE);
            assertThat(pictures(paper(BEST))).containsExactly(PICTURE);
        }
    }

    @Test
    void neitherADigestNorACommandWaitsForAPageAndTheNextOnesHaveIt() {
        CountDownLatch released = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        hub.htmlPage(
                BEST,
                exchange -> {
                    asked.countDown();
                    await(released);
                    page(BEST, "What it forgets.").send(exchange);
                });
        try (RunningBot bot = start()) {
            setUp(papers, 7);
            setUp(news, 8);
            await(asked);

            assertThat(pictures(paper(BEST))).isEmpty();
            clock.set("2026-06-13T07:00:05Z");
            assertThat(pictures(awaitDigest(papers))).isEmpty();
            assertThat(bot.bean(Figures.class).find(new PaperId(BEST))).isEmpty();

            released.countDown();
            awaitFigure(bot, BEST);
            assertThat(pictures(paper(BEST))).containsExactly(PICTURE);
            clock.set("2026-06-13T08:00:05Z");
            assertThat(pictures(awaitDigest(news))).containsExactly(PICTURE);
        }
    }

    private static void await(CountDownLatch latch) {
        Awaitility.await().until(() -> latch.getCount() == 0);
    }

    @Test
    void thePaperThatSomebodyAskedForHasItsFigureTheNextTime() {
        hub.htmlPage(LAST, page(LAST, "Nobody."));
        try (RunningBot bot = start("paperboy.figures.leaders=0")) {
            discord.awaitCommands("paper");
            bot.awaitList(FRIDAY);

            assertThat(pictures(paper(LAST))).isEmpty();
            awaitFigure(bot, LAST);

            assertThat(pictures(paper(LAST)))
                    .containsExactly(
                            "https://arxiv.org/html/0001.00014v1/x1.png | Figure 1: Nobody.");
            assertThat(hub.requests().stream().filter(it -> it.startsWith("/html/")))
                    .containsExactly("/html/" + LAST);
        }
    }

    /** Discord loads pictures itself, and might refuse a link; the papers are not lost with it. */
    @Test
    void aDigestWhosePictureDiscordRefusesComesInItsPlainForm() {
        hub.htmlPage(BEST, page(BEST, "What it forgets."));
        try (RunningBot bot = start()) {
            setUp(papers, 7);
            awaitFigure(bot, BEST);
            discord.faults()
                    .next(
                            Requests.posts().and(Requests.in(papers.id())),
                            Fault.refusal(DiscordError.INVALID_FORM_BODY));

            clock.set("2026-06-13T07:00:05Z");

            assertThat(awaitDigest(papers).text()).contains("1. ▲118 EvoMemo");
            assertThat(papers.posted()).hasSize(1);
        }
    }

    @Test
    void pagesAreAskedForAsArxivWantsThem() {
        Duration pause = Duration.ofMillis(300);
        try (LocalArxiv arxiv = LocalArxiv.start(Clock.systemUTC())) {
            arxiv.page("/html/" + BEST, page(BEST, "What it forgets."));
            try (RunningBot bot =
                    start(
                            "paperboy.arxiv.url=" + arxiv.url(),
                            "paperboy.arxiv.pages-url=" + arxiv.pagesUrl(),
                            "paperboy.arxiv.pause=" + pause.toMillis() + "ms")) {
                awaitFigure(bot, BEST);
                Awaitility.await("all leaders").until(() -> arxiv.visits().size() >= 5);
            }
            assertThat(arxiv.breaches(pause, Duration.ofHours(1))).isEmpty();
        }
    }
}
