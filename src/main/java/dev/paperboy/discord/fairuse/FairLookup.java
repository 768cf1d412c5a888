package dev.paperboy.discord.fairuse;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLookup;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;

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
        return fairUse.refusalOfLookup()
                .<Outcome>map(Spent::new)
                .orElseGet(() -> new Told(lookup.lookUp(id, deadline)));
    }
}
