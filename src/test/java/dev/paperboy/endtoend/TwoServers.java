package dev.paperboy.endtoend;

import static dev.paperboy.sandbox.discord.Option.option;

import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.hub.DailyPapersHub;
import dev.paperboy.sandbox.hub.SamplePapers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;

/** Two servers, each with a channel and an admin, and a running bot on a Saturday at 06:30 UTC. */
final class TwoServers implements AutoCloseable {

    /** When digests that {@link #setUp} made are due. */
    static final String DUE = "2026-06-13T07:00:05Z";

    /** Its list closes on Saturday at 01:30 UTC. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);

    final LocalDiscord discord = LocalDiscord.start();
    final DailyPapersHub hub = DailyPapersHub.start().add(SamplePapers.around(FRIDAY.plusDays(1)));
    final ManualClock clock = new ManualClock("2026-06-13T06:30:00Z");
    final LocalGuild guild = discord.createGuild("Reading group");
    final LocalChannel papers = guild.textChannel("papers");
    final Actor admin = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));
    final Actor ben = guild.member("Ben");
    final LocalGuild other = discord.createGuild("Another group");
    final LocalChannel news = other.textChannel("news");
    final Actor cleo = other.member("Cleo", other.role("Admin", Permission.MANAGE_GUILD));
    private RunningBot bot;

    /** Starts the bot, and again after it was closed; answers once it knows its lists. */
    void start(Path data, String... properties) {
        bot = RunningBot.start(discord, hub, clock, data, properties);
        discord.awaitCommands("digest", "status", "privacy");
        bot.awaitList(FRIDAY);
    }

    RunningBot bot() {
        return Objects.requireNonNull(bot);
    }

    /** Sets up a daily digest in a channel. */
    static void setUp(Actor actor, LocalChannel channel) {
        actor.in(channel)
                .types("/digest setup", option("time_zone", "UTC"), option("time", "07:00"))
                .reply();
    }

    /** Ends all of it; whatever the bot has sent was valid. */
    @Override
    public void close() {
        bot.close();
        hub.close();
        discord.close();
    }
}
