package dev.paperboy.discord.fairuse;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLookup;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Looks up the papers that people name, as many as there may be for each of them. */
@Component
public class FairLookup {

    private final PaperLookup lookup;
    private final FairUse fairUse;

    FairLookup(PaperLookup lookup, FairUse fairUse) {
        this.lookup = lookup;
        this.fairUse = fairUse;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** No source was asked: the asker has had too many looked up of late, until then. */
    public record Spent(Instant until) implements Outcome {}

    /** What the sources say. */
    public record Told(PaperLookup.Outcome outcome) implements Outcome {}

    /** Looks up one paper. */
    public Outcome lookUp(PaperId id, Duration deadline) {
        return spent().orElseGet(() -> told(id, deadline));
    }

    /** Begins to look up one of several papers, each on a thread of its own. */
    public CompletableFuture<Outcome> begin(PaperId id, Duration deadline, Executor threads) {
        // Who asks is known on the thread that answers, and not on others.
        return spent().map(CompletableFuture::completedFuture)
                .orElseGet(() -> CompletableFuture.supplyAsync(() -> told(id, deadline), threads));
    }

    private Optional<Outcome> spent() {
        return fairUse.refusalOfLookup().map(Spent::new);
    }

    private Outcome told(PaperId id, Duration deadline) {
        return new Told(lookup.lookUp(id, deadline));
    }
}
