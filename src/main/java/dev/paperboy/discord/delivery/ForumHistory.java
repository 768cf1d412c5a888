package dev.paperboy.discord.delivery;

import dev.paperboy.delivery.LookOutcome;
import dev.paperboy.delivery.PostedMessage;
import dev.paperboy.discord.limits.DiscordLimits;

import net.dv8tion.jda.api.entities.channel.attribute.IPostContainer;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.Response;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.TimeUtil;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for a delivery among the posts of a forum, the archived ones included. */
@Component
class ForumHistory {

    /**
     * So many of the newest posts are looked at however old they are: their times are Discord's,
     * and this machine's clock may have been ahead of it.
     */
    private static final int WHATEVER_AGE = 10;

    private static final int MOST_POSTS = 100;
    private static final int MOST_PAGES = 50;

    /**
     * Looks for the post.
     *
     * @throws RuntimeException if the forum cannot be read
     */
    LookOutcome look(IPostContainer forum, Marker marker, Instant since) {
        long after = TimeUtil.getDiscordTimestamp(since.toEpochMilli());
        Archive archive = archived(forum, since);
        List<Long> newest =
                Stream.concat(active(forum), archive.threads().stream())
                        .filter(thread -> thread.getUnsignedLong("owner_id", 0) == marker.self())
                        .map(thread -> thread.getUnsignedLong("id"))
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        int recent = (int) newest.stream().filter(id -> id > after).count();
        if (recent > MOST_POSTS || !archive.isWhole()) {
            return new LookOutcome.Unavailable("More posts since than can be looked through");
        }
        return newest.stream()
                .limit(Math.max(recent, WHATEVER_AGE))
                .filter(id -> first(forum, id).filter(marker::isOn).isPresent())
                .findFirst()
                // The first message of a post bears the post's id.
                .<LookOutcome>map(id -> new LookOutcome.Found(new PostedMessage(id, id)))
                .orElseGet(LookOutcome.Absent::new);
    }

    /**
     * Posts at rest.
     *
     * @param isWhole whether it goes back as far as was wanted
     */
    private record Archive(List<DataObject> threads, boolean isWhole) {}

    private static Stream<DataObject> active(IPostContainer forum) {
        Route.CompiledRoute route =
                Route.Guilds.LIST_ACTIVE_THREADS.compile(forum.getGuild().getId());
        return threads(Reading.of(forum.getJDA(), route, Response::getObject)).stream()
                .filter(thread -> thread.getUnsignedLong("parent_id", 0) == forum.getIdLong());
    }

    /** The ones archived last; what was archived before that time was begun before it, too. */
    private static Archive archived(IPostContainer forum, Instant since) {
        List<DataObject> found = new ArrayList<>();
        Route.CompiledRoute first =
                Route.Channels.LIST_PUBLIC_ARCHIVED_THREADS
                        .compile(forum.getId())
                        .withQueryParams("limit", String.valueOf(DiscordLimits.HISTORY_PAGE));
        Route.CompiledRoute route = first;
        for (int page = 0; page < MOST_PAGES; page++) {
            DataObject answer = Reading.of(forum.getJDA(), route, Response::getObject);
            found.addAll(threads(answer));
            boolean goesOn =
                    answer.getBoolean("has_more", false)
                            && !found.isEmpty()
                            && archivedAt(found.getLast()).isAfter(since);
            if (!goesOn) {
                return new Archive(found, true);
            }
            route = first.withQueryParams("before", archivedAt(found.getLast()).toString());
        }
        return new Archive(found, false);
    }

    private static Instant archivedAt(DataObject thread) {
        return thread.getObject("thread_metadata")
                .getOffsetDateTime("archive_timestamp")
                .toInstant();
    }

    private static List<DataObject> threads(DataObject page) {
        return page.getArray("threads").stream(DataArray::getObject).toList();
    }

    /** Empty: somebody has deleted it. */
    private static Optional<DataObject> first(IPostContainer forum, long post) {
        String id = Long.toUnsignedString(post);
        try {
            return Optional.of(
                    Reading.of(
                            forum.getJDA(),
                            Route.Messages.GET_MESSAGE.compile(id, id),
                            Response::getObject));
        } catch (ErrorResponseException e) {
            if (e.getErrorResponse() == ErrorResponse.UNKNOWN_MESSAGE) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
