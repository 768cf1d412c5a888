package dev.paperboy.discord.discuss;

import dev.paperboy.discord.delivery.Reading;
import dev.paperboy.discord.gateway.BotPermissions;
import dev.paperboy.discord.limits.DiscordLimits;

import net.dv8tion.jda.api.requests.Response;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for a thread that may have been opened without anybody knowing: the bot's own, of that
 * name, in that channel, about no other paper.
 */
@Component
class ThreadSearch {

    private final DiscussionClaims claims;

    ThreadSearch(DiscussionClaims claims) {
        this.claims = claims;
    }

    /** Among those that are known here, without asking Discord. */
    Optional<Long> amongKnown(Spot spot, String name) {
        return spot.channel().getThreadChannels().stream()
                .filter(thread -> thread.getOwnerIdLong() == spot.self())
                .filter(thread -> thread.getName().equals(name))
                .map(thread -> thread.getIdLong())
                .filter(id -> !claims.isKnown(spot.channel().getIdLong(), id))
                .findFirst();
    }

    /**
     * Among all that are awake, and those that were put to rest last.
     *
     * @throws RuntimeException if Discord does not tell them
     */
    Optional<Long> thorough(Spot spot, String name) {
        return Stream.of(active(spot), archived(spot))
                .flatMap(page -> page.getArray("threads").stream(DataArray::getObject))
                .filter(thread ->
                        thread.getUnsignedLong("parent_id", 0) == spot.channel().getIdLong())
                .filter(thread -> thread.getUnsignedLong("owner_id", 0) == spot.self())
                .filter(thread -> thread.getString("name", "").equals(name))
                .map(thread -> thread.getUnsignedLong("id"))
                .filter(id -> !claims.isKnown(spot.channel().getIdLong(), id))
                .findFirst();
    }

    private static DataObject active(Spot spot) {
        return read(
                spot, Route.Guilds.LIST_ACTIVE_THREADS.compile(spot.channel().getGuild().getId()));
    }

    /** Those at rest are told only to who may read what was said. */
    private static DataObject archived(Spot spot) {
        if (!BotPermissions.missing(spot.channel(), BotPermissions.TO_LOOK).isEmpty()) {
            return DataObject.empty().put("threads", DataArray.empty());
        }
        return read(
                spot,
                Route.Channels.LIST_PUBLIC_ARCHIVED_THREADS
                        .compile(spot.channel().getId())
                        .withQueryParams("limit", String.valueOf(DiscordLimits.HISTORY_PAGE)));
    }

    private static DataObject read(Spot spot, Route.CompiledRoute route) {
        return Reading.of(spot.channel().getJDA(), route, Response::getObject);
    }
}
