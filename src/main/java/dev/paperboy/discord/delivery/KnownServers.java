package dev.paperboy.discord.delivery;

import net.dv8tion.jda.api.events.guild.GuildAvailableEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.GuildReadyEvent;
import net.dv8tion.jda.api.events.guild.GuildUnavailableEvent;
import net.dv8tion.jda.api.events.guild.UnavailableGuildLeaveEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The servers that the bot was last seen in, which JDA forgets with each session that could not be
 * resumed.
 */
@Component
class KnownServers extends ListenerAdapter {

    private final Set<Long> ids = ConcurrentHashMap.newKeySet();

    boolean contains(long guildId) {
        return ids.contains(guildId);
    }

    @Override
    public void onGuildReady(GuildReadyEvent event) {
        ids.add(event.getGuild().getIdLong());
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        ids.add(event.getGuild().getIdLong());
    }

    @Override
    public void onGuildAvailable(GuildAvailableEvent event) {
        ids.add(event.getGuild().getIdLong());
    }

    @Override
    public void onGuildUnavailable(GuildUnavailableEvent event) {
        ids.remove(event.getGuild().getIdLong());
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        ids.remove(event.getGuild().getIdLong());
    }

    @Override
    public void onUnavailableGuildLeave(UnavailableGuildLeaveEvent event) {
        ids.remove(event.getGuildIdLong());
    }
}
