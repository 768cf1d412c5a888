package dev.paperboy.discord.delivery;

import dev.paperboy.digest.MemberDirectory;
import dev.paperboy.discord.gateway.DiscordConnection;
import dev.paperboy.discord.gateway.Presence;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.requests.RestActionImpl;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Asks Discord who is a member of which server; what the gateway has told may be old. */
@Component
class AskedMembers implements MemberDirectory {

    private static final Logger log = LoggerFactory.getLogger(AskedMembers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DiscordConnection connection;

    AskedMembers(DiscordConnection connection) {
        this.connection = connection;
    }

    @Override
    public boolean canBeAsked() {
        return connection.shards().isPresent();
    }

    @Override
    public Membership membership(long guildId, long userId) {
        Optional<JDA> shard =
                connection.shards().flatMap(shards -> shards.getShards().stream().findFirst());
        return shard.map(jda -> ask(jda, guildId, userId)).orElse(Membership.UNKNOWN);
    }

    private Membership ask(JDA jda, long guildId, long userId) {
        Route.CompiledRoute route =
                Route.Guilds.GET_MEMBER.compile(
                        Long.toUnsignedString(guildId), Long.toUnsignedString(userId));
        try {
            DataObject _ =
                    new RestActionImpl<DataObject>(
                                    jda, route, (response, _) -> response.getObject())
                            .submit()
                            .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                            .join();
            return Membership.MEMBER;
        } catch (CompletionException failure) {
            return failed(guildId, userId, failure);
        }
    }

    /**
     * Of a server that the bot is not in, Discord says so here too; of one with an outage it does
     * not.
     */
    private Membership failed(long guildId, long userId, CompletionException failure) {
        if (failure.getCause() instanceof ErrorResponseException refused) {
            switch (refused.getErrorResponse()) {
                case UNKNOWN_MEMBER, UNKNOWN_USER -> {
                    return Membership.NO_MEMBER;
                }
                case UNKNOWN_GUILD, MISSING_ACCESS -> {
                    // As the gateway has it, or nobody would hear when it is back.
                    if (connection.presenceIn(guildId) == Presence.GONE) {
                        return Membership.BOT_GONE;
                    }
                }
                default -> {}
            }
        }
        log.info(
                "Whether {} is a member of server {} is not known: {}",
                userId,
                guildId,
                failure.toString());
        return Membership.UNKNOWN;
    }
}
