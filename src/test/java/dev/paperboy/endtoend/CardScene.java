package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.SamplePapers;

import org.awaitility.Awaitility;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A server with a running bot on a Thursday noon, with a list of yesterday and one of today. */
final class CardScene implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 11);
    static final String PAPER = "0001.00001";
    private static final String PICTURE =
            "https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/0001.00001.png";
    static final String OTHER = "0001.00002";

    final LocalDiscord discord = LocalDiscord.start();
    final DailyPapersHub hub = DailyPapersHub.start().add(illustrated());
    final LocalGuild guild = discord.createGuild("Reading group");
    final LocalChannel papers = guild.textChannel("papers");
    final Actor ada = guild.member("Ada");
    final Actor ben = guild.member("Ben");
    private final ManualClock clock = new ManualClock("2026-06-11T12:00:00Z");
    private final Path data;
    private final List<String> properties;
    private RunningBot bot;

    /** The papers, of which that one has a picture. */
    private static JsonNode illustrated() {
        JsonNode papers = SamplePapers.around(TODAY);
        for (JsonNode entry : papers) {
            if (Json.text(entry.path("paper"), "id").equals(PAPER)) {
                ((ObjectNode) entry).put("thumbnail", PICTURE);
            }
        }
        return papers;
    }

    /**
     * Starts it.
     *
     * @param properties further ones of the bot, as {@code name=value}
     */
    CardScene(Path data, String... properties) {
        this.data = data;
        this.properties = List.of(properties);
        this.bot = start();
    }

    private RunningBot start() {
        RunningBot started =
                RunningBot.start(discord, hub, clock, data, properties.toArray(String[]::new));
        discord.awaitCommands("search", "Papers in this message");
        started.awaitList(TODAY);
        started.awaitList(TODAY.minusDays(1));
        return started;
    }

    /** Ends the bot and starts it again. */
    void restart() {
        bot.close();
        bot = start();
    }

    /** Waits until papers are found by their words. */
    void awaitIndex() {
        Awaitility.await("the index")
                .until(() -> !ownCard(ada, papers, "umbrella").text().contains("found no paper"));
    }

    /** The card of the paper, which everybody sees. */
    Message card(LocalChannel channel) {
        return ada.in(channel).types("/paper", option("query", PAPER)).reply();
    }

    /** The card of the paper, which one person alone sees. */
    Message ownCard(Actor actor, LocalChannel channel) {
        return ownCard(actor, channel, PAPER);
    }

    /** Likewise of that paper. */
    Message ownCard(Actor actor, LocalChannel channel, String paper) {
        return actor.in(channel).types("/search", option("query", paper)).reply();
    }

    @Override
    public void close() {
        bot.close();
        hub.close();
        discord.close();
    }
}
