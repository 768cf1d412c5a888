package dev.paperboy.discord.interaction;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.sharding.ShardManager;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Who clicked, as Discord's event tells it. */
record EventClicker(GenericInteractionCreateEvent event) implements Clicker {

    private static final Logger log = LoggerFactory.getLogger(EventClicker.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override
    public String clickId() {
        return event.getId();
    }

    @Override
    public long userId() {
        return event.getUser().getIdLong();
    }

    @Override
    public Optional<Member> member() {
        return Payload.member(event);
    }

    @Override
    public Optional<GuildChannel> channel() {
        return member().map(_ -> event.getGuildChannel());
    }

    @Override
    public boolean mayWrite() {
        Member anywhere = event.getMember();
        return anywhere == null
                || anywhere.hasPermission(
                        event.getGuildChannel(),
                        event.getGuildChannel() instanceof ThreadChannel
                                ? Permission.MESSAGE_SEND_IN_THREADS
                                : Permission.MESSAGE_SEND);
    }

    @Override
    public Optional<Member> memberOf(long guildId) {
        Optional<Member> here = member().filter(member -> member.getGuild().getIdLong() == guildId);
        return here.isPresent() || event.isFromGuild() ? here : guild(guildId).flatMap(this::asked);
    }

    /** Another shard may have it than the one that direct messages come to. */
    private Optional<Guild> guild(long guildId) {
        ShardManager shards = event.getJDA().getShardManager();
        return Optional.ofNullable(
                shards == null
                        ? event.getJDA().getGuildById(guildId)
                        : shards.getGuildById(guildId));
    }

    private Optional<Member> asked(Guild guild) {
        try {
            return Optional.of(
                    guild.retrieveMemberById(userId())
                            .useCache(false)
                            .submit()
                            .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                            .join());
        } catch (CompletionException failure) {
            log.info(
                    "{} was not found in server {}: {}",
                    userId(),
                    guild.getId(),
                    failure.toString());
            return Optional.empty();
        }
    }
}
