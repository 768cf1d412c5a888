package dev.paperboy.discord.subscribe;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.guild.GuildAvailableEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.GuildReadyEvent;
import net.dv8tion.jda.api.events.guild.update.GuildUpdateNameEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What the servers are called that the bot is in, as it was last told. */
@Component
class ServerNames extends ListenerAdapter {

    private final Map<Long, String> names = new ConcurrentHashMap<>();

    /**
     * The name of a server, in strangers' words; empty: the bot is not in it, as far as is known.
     */
    Optional<String> find(long guildId) {
        return Optional.ofNullable(names.get(guildId));
    }

    private void note(Guild guild) {
        names.put(guild.getIdLong(), guild.getName());
    }

    @Override
    public void onGuildReady(GuildReadyEvent event) {
        note(event.getGuild());
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        note(event.getGuild());
    }

    @Override
    public void onGuildAvailable(GuildAvailableEvent event) {
        note(event.getGuild());
    }

    @Override
    public void onGuildUpdateName(GuildUpdateNameEvent event) {
        note(event.getGuild());
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        names.remove(event.getGuild().getIdLong());
    }
}
