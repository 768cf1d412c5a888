package dev.paperboy.discord.departure;

import dev.paperboy.DataKeeper;
import dev.paperboy.discord.gateway.ClaimedDatabase;
import dev.paperboy.discord.gateway.DiscordConnection;
import dev.paperboy.discord.gateway.Presence;
import dev.paperboy.subscription.Departures;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.guild.GuildAvailableEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.GuildReadyEvent;
import net.dv8tion.jda.api.events.guild.UnavailableGuildLeaveEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes note of servers that the bot was removed from, and of those it is back in.
 *
 * <p>A server with an outage was not left. Which servers were left while nobody listened is known
 * once a shard has set itself up: those of its servers that Discord did not name at all. A shard
 * that is not there tells nothing.
 */
@Component
class DepartureListener extends ListenerAdapter {

    private static final Logger log = LoggerFactory.getLogger(DepartureListener.class);

    private final Departures departures;
    private final List<DataKeeper> keepers;
    private final ClaimedDatabase database;
    private final Clock clock;

    DepartureListener(
            Departures departures,
            List<DataKeeper> keepers,
            ClaimedDatabase database,
            Clock clock) {
        this.departures = departures;
        this.keepers = keepers;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        left(event.getGuild().getIdLong());
    }

    @Override
    public void onUnavailableGuildLeave(UnavailableGuildLeaveEvent event) {
        left(event.getGuildIdLong());
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        isIn(event.getGuild().getIdLong());
    }

    @Override
    public void onGuildReady(GuildReadyEvent event) {
        isIn(event.getGuild().getIdLong());
    }

    @Override
    public void onGuildAvailable(GuildAvailableEvent event) {
        isIn(event.getGuild().getIdLong());
    }

    @Override
    public void onReady(ReadyEvent event) {
        compare(event.getJDA());
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        compare(event.getJDA());
    }

    /** Another application is in other servers; what is kept here is not about its own. */
    private void compare(JDA shard) {
        if (!database.isOf(shard)) {
            return;
        }
        Set<Long> kept =
                keepers.stream()
                        .flatMap(keeper -> keeper.servers().stream())
                        .collect(Collectors.toSet());
        kept.stream()
                .filter(id -> DiscordConnection.isOf(shard, id))
                .filter(id -> Presence.in(id, shard) == Presence.GONE)
                .filter(id -> !departures.has(id))
                .forEach(this::left);
    }

    private void left(long guildId) {
        departures.left(guildId, clock.instant());
        log.info("The bot is not in server {} any more: what it asked for rests", guildId);
    }

    /** Asked first, as this is told of every server at each start. */
    private void isIn(long guildId) {
        if (departures.has(guildId) && departures.cameBack(guildId)) {
            log.info("The bot is in server {} again: what it asked for goes on", guildId);
        }
    }
}
