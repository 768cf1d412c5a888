package dev.paperboy.discord.fairuse;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sees to it that nobody takes what is there for all: each kind of asking has its rate, by member
 * and by server.
 *
 * <p>Who asks is known while an interaction is answered ({@link #asking}); what nobody asked for,
 * as jobs do, is not limited here.
 */
@Component
public class FairUse {

    private static final ScopedValue<Asker> ASKER = ScopedValue.newInstance();

    private final Clock clock;
    private final MeterRegistry meters;
    private final Allowance<Long> members;
    private final Allowance<Long> servers;
    private final Allowance<Post> posts;
    private final Allowance<Long> lookups;
    private final Allowance<Long> serverLookups;
    private final Allowance<Long> searches;
    private final Allowance<Long> completions;

    private record Post(long userId, long channelId) {}

    /**
     * @param clock the system clock: what is waited for here are requests to other machines
     */
    @Autowired
    FairUse(
            FairUseProperties properties,
            @Qualifier("systemClock") Clock clock,
            MeterRegistry meters) {
        this(properties, clock, meters, TimeMeter.SYSTEM_NANOTIME);
    }

    FairUse(FairUseProperties properties, Clock clock, MeterRegistry meters, TimeMeter time) {
        this.clock = clock;
        this.meters = meters;
        this.members = new Allowance<>(properties.of(FairUseProperties::member), time);
        this.servers = new Allowance<>(properties.of(FairUseProperties::server), time);
        this.posts = new Allowance<>(properties.of(FairUseProperties::posts), time);
        this.lookups = new Allowance<>(properties.of(FairUseProperties::lookups), time);
        this.serverLookups = new Allowance<>(properties.of(FairUseProperties::serverLookups), time);
        this.searches = new Allowance<>(properties.of(FairUseProperties::searches), time);
        this.completions = new Allowance<>(properties.of(FairUseProperties::completions), time);
    }

    /** Does this work in the name of who asks for it. */
    public <T> T asking(Asker asker, Supplier<T> work) {
        return ScopedValue.where(ASKER, asker).call(work::get);
    }

    /** Who asks for what is being worked out; empty: nobody does. */
    public Optional<Asker> asker() {
        return ASKER.isBound() ? Optional.of(ASKER.get()) : Optional.empty();
    }

    /** Whether the asker may ask this now; if not, when again. */
    public Optional<Instant> refusal(Asker asker) {
        Duration wait = members.take(asker.userId());
        if (wait.isZero() && asker.guildId().isPresent()) {
            return refusal("server", servers.take(asker.guildId().getAsLong()));
        }
        return refusal("member", wait);
    }

    /** Whether the asker may let all in the channel see an answer; if not, when again. */
    public Optional<Instant> refusalOfPost(Asker asker) {
        return refusal("post", posts.take(new Post(asker.userId(), asker.channelId())));
    }

    /** Likewise for who asks now, where the answer is not all that they come to see. */
    public Optional<Instant> refusalOfPost() {
        return asker().flatMap(this::refusalOfPost);
    }

    /** Whether something may be completed while the asker types. */
    public boolean mayComplete(Asker asker) {
        return refusal("completion", completions.take(asker.userId())).isEmpty();
    }

    /** Whether a source may be asked for a paper that who asks has named; if not, when again. */
    public Optional<Instant> refusalOfLookup() {
        if (!ASKER.isBound()) {
            return Optional.empty();
        }
        Asker asker = ASKER.get();
        Duration wait = lookups.take(asker.userId());
        return wait.isZero() && asker.guildId().isPresent()
                ? refusal("server-lookup", serverLookups.take(asker.guildId().getAsLong()))
                : refusal("lookup", wait);
    }

    /** Whether Hugging Face may be asked for a search of who asks. */
    public boolean maySearchBeyond() {
        return !ASKER.isBound() || refusal("search", searches.take(ASKER.get().userId())).isEmpty();
    }

    private Optional<Instant> refusal(String kind, Duration wait) {
        if (wait.isZero()) {
            return Optional.empty();
        }
        meters.counter("paperboy.discord.refused", "kind", kind).increment();
        return Optional.of(clock.instant().plus(wait));
    }
}
