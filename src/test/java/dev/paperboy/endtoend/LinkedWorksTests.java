package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.LinkedWorksShelf;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperTrait;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.ChannelActor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.SamplePapers;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.time.LocalDate;

/** Models, datasets and spaces that name a paper, from Hugging Face's answer to the card. */
class LinkedWorksTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 11);
    private static final PaperId PAPER = new PaperId("0001.00001");
    private static final PaperId OTHER = new PaperId("0001.00002");

    @Test
    void whatNamesAPaperIsReadAheadAndStandsOnItsCard(@TempDir Path data) {
        try (LocalDiscord discord = LocalDiscord.start();
                DailyPapersHub hub = DailyPapersHub.start().add(papers());
                RunningBot bot =
                        RunningBot.start(
                                discord,
                                hub,
                                new ManualClock("2026-06-11T12:00:00Z"),
                                data,
                                "paperboy.huggingface.works.calls=100",
                                "paperboy.huggingface.works.every=50ms")) {
            LocalGuild guild = discord.createGuild("Reading group");
            LocalChannel channel = guild.textChannel("papers");
            Actor ada = guild.member("Ada");
            discord.awaitCommands("paper");
            Awaitility.await("what names the paper")
                    .until(() -> bot.bean(LinkedWorksShelf.class).find(PAPER).isPresent());

            assertThat(
                            ada.in(channel)
                                    .types("/paper", option("query", PAPER.value()))
                                    .reply()
                                    .text())
                    .contains("[3 models](https://huggingface.co/papers/0001.00001)")
                    .contains("[example/evomemo](https://huggingface.co/example/evomemo)")
                    .contains("[1 dataset](https://huggingface.co/datasets/example/traces)")
                    .doesNotContain("space");
            assertThat(bot.bean(Catalogue.class).idsWith(PaperTrait.Extra.MODELS))
                    .containsExactly(PAPER);
        }
    }

    @Test
    void aPaperThatIsLookedAtTwiceIsAskedForOnce(@TempDir Path data) {
        try (LocalDiscord discord = LocalDiscord.start();
                DailyPapersHub hub = DailyPapersHub.start().add(papers());
                RunningBot bot =
                        RunningBot.start(
                                discord,
                                hub,
                                new ManualClock("2026-06-11T12:00:00Z"),
                                data,
                                "paperboy.huggingface.works.calls=100",
                                "paperboy.huggingface.works.days=0",
                                "paperboy.huggingface.works.every=50ms")) {
            LocalGuild guild = discord.createGuild("Reading group");
            ChannelActor ada = guild.member("Ada").in(guild.textChannel("papers"));
            discord.awaitCommands("paper");
            bot.awaitList(TODAY);
            bot.awaitList(TODAY.minusDays(1));

            look(ada, PAPER);
            awaitAsked(hub, PAPER);
            look(ada, PAPER);
            look(ada, OTHER);
            // Wishes are heard in their order: that for the first paper was before this one.
            awaitAsked(hub, OTHER);
            assertThat(asked(hub, PAPER)).as("it is not asked again so soon").isEqualTo(1);
        }
    }

    private static void look(ChannelActor actor, PaperId paper) {
        assertThat(actor.types("/paper", option("query", paper.value())).reply().text())
                .contains("▲");
    }

    private static long asked(DailyPapersHub hub, PaperId paper) {
        return hub.requests().stream().filter(("/api/papers/" + paper)::equals).count();
    }

    private static void awaitAsked(DailyPapersHub hub, PaperId paper) {
        Awaitility.await("the question for " + paper).until(() -> asked(hub, paper) > 0);
    }

    private static JsonNode papers() {
        JsonNode list = SamplePapers.around(TODAY);
        for (JsonNode entry : list) {
            if (entry.path("paper").path("id").asString().equals(PAPER.value())) {
                ObjectNode paper = (ObjectNode) entry.path("paper");
                paper.put("numTotalModels", 3).put("numTotalDatasets", 1).put("numTotalSpaces", 0);
                paper.putArray("linkedModels").addObject().put("id", "example/evomemo");
                paper.putArray("linkedDatasets").addObject().put("id", "example/traces");
                paper.putArray("linkedSpaces");
            }
        }
        return list;
    }
}
