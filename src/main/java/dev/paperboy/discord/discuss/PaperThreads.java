package dev.paperboy.discord.discuss;

import dev.paperboy.discord.discuss.DiscussionClaims.Claim;
import dev.paperboy.discord.discuss.DiscussionClaims.OpenThread;
import dev.paperboy.discord.discuss.ThreadDesk.Presence;

import net.dv8tion.jda.api.components.container.Container;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sees to it that there is one thread for each paper and channel, however many ask for it, and
 * whatever breaks down meanwhile.
 */
@Component
class PaperThreads {

    /** Longer than it takes to open one, or to learn that Discord does not answer. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final Logger log = LoggerFactory.getLogger(PaperThreads.class);

    private final DiscussionClaims claims;
    private final ThreadDesk desk;
    private final ThreadSearch search;
    private final Clock systemClock;

    PaperThreads(
            DiscussionClaims claims,
            ThreadDesk desk,
            ThreadSearch search,
            @Qualifier("systemClock") Clock systemClock) {
        this.claims = claims;
        this.desk = desk;
        this.search = search;
        this.systemClock = systemClock;
    }

    /**
     * A thread that is wished for.
     *
     * @param claim tells this wish from others
     * @param name of the thread; the same for all wishes for the same
     * @param card what the thread begins with where it hangs on no card
     */
    record Wish(Subject subject, Spot spot, String claim, String name, Supplier<Container> card) {}

    /** The thread that is there already; one that somebody has deleted is forgotten. */
    Optional<Discussing.In> existing(Wish wish) {
        return claims.find(wish.subject()).flatMap(thread -> whereIs(wish, thread));
    }

    private Optional<Discussing.In> whereIs(Wish wish, OpenThread thread) {
        Presence presence = desk.presence(wish.spot(), thread.id());
        if (presence == Presence.GONE) {
            claims.gone(wish.subject(), thread.id());
            return Optional.empty();
        }
        // Nobody but moderators can write in a locked one; one at rest wakes when it is written in.
        boolean isLocked = presence == Presence.LOCKED;
        if (!thread.isIntroduced() && !isLocked) {
            introduce(wish, thread.id());
        }
        return Optional.of(new Discussing.In(thread.id(), isLocked));
    }

    /** Opens the thread, or finds that it is there. */
    Discussing open(Wish wish) {
        return switch (claims.claim(wish.subject(), wish.claim(), systemClock.instant(), LEASE)) {
            case Claim.Opened opened -> new Discussing.In(opened.thread().id(), false);
            case Claim.Held _ -> new Discussing.Busy();
            case Claim.Granted granted -> opened(wish, granted.isRepeated());
        };
    }

    private Discussing opened(Wish wish, boolean isRepeated) {
        try {
            Optional<Long> found =
                    isRepeated
                            ? search.thorough(wish.spot(), wish.name())
                            : search.amongKnown(wish.spot(), wish.name());
            return found.map(id -> kept(wish, id)).orElseGet(() -> opened(wish));
        } catch (RuntimeException | Error failure) {
            claims.doubt(wish.subject(), wish.claim());
            log.warn("Whether there is a thread {} is not known", wish.subject(), failure);
            return new Discussing.Unclear();
        }
    }

    private Discussing opened(Wish wish) {
        return switch (desk.open(wish.spot(), wish.name())) {
            case ThreadDesk.Open open -> keep(wish, open.threadId(), open.hasCard());
            case ThreadDesk.Refused(String reason) -> {
                claims.release(wish.subject(), wish.claim());
                yield new Discussing.Refused(reason);
            }
            case ThreadDesk.Denied _ -> {
                claims.release(wish.subject(), wish.claim());
                yield new Discussing.Denied();
            }
            case ThreadDesk.Unclear _ -> {
                claims.doubt(wish.subject(), wish.claim());
                yield new Discussing.Unclear();
            }
        };
    }

    /** One that was found; somebody may have locked it meanwhile. */
    private Discussing kept(Wish wish, long threadId) {
        OpenThread thread = new OpenThread(threadId, false);
        claims.opened(wish.subject(), thread);
        return whereIs(wish, thread).<Discussing>map(in -> in).orElseGet(Discussing.Unclear::new);
    }

    private Discussing keep(Wish wish, long threadId, boolean hasCard) {
        claims.opened(wish.subject(), new OpenThread(threadId, hasCard));
        if (!hasCard) {
            introduce(wish, threadId);
        }
        return new Discussing.In(threadId, false);
    }

    /** What it begins with can come later, when somebody asks for the thread again. */
    private void introduce(Wish wish, long threadId) {
        if (desk.introduce(wish.spot(), threadId, wish.card().get())) {
            claims.opened(wish.subject(), new OpenThread(threadId, true));
        }
    }
}
