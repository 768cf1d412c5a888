package dev.paperboy.source.arxiv;

import dev.paperboy.paper.ArxivRecords;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLookup.Found;
import dev.paperboy.paper.PaperLookup.Outcome;
import dev.paperboy.paper.PaperLookup.Site;
import dev.paperboy.paper.PaperLookup.Unavailable;
import dev.paperboy.paper.PaperLookup.Unknown;
import dev.paperboy.source.intake.UnknownPapers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Looks single papers up at arXiv, for somebody who waits. */
public final class ArxivLookup {

    private final ArxivClient client;
    private final UnknownPapers unknown;
    private final ArxivRecords records;
    private final Clock clock;

    /**
     * @param clock the schedule clock, which readings are dated by
     */
    ArxivLookup(ArxivClient client, UnknownPapers unknown, ArxivRecords records, Clock clock) {
        this.client = client;
        this.unknown = unknown;
        this.records = records;
        this.clock = clock;
    }

    /** Looks the paper up and saves it if it was found. */
    public Outcome lookUp(PaperId id, Duration deadline) {
        if (unknown.contains(id)) {
            return new Unknown();
        }
        Instant begun = clock.instant();
        return switch (client.askNow(id, deadline)) {
            case Told.Answered answer when !answer.papers().isEmpty() -> {
                records.save(new ArxivRecords.Answer(begun, answer.papers(), Set.of(), Set.of()));
                yield new Found(answer.papers().getFirst());
            }
            case Told.Answered answer when answer.untold().isEmpty() -> unknown(id);
            case Told.Answered _ ->
                    new Unavailable(Site.ARXIV, null, "arXiv sent an empty page for " + id);
            case Told.Malformed _ -> unknown(id);
            case Told.Silent silent ->
                    new Unavailable(Site.ARXIV, silent.retryAt(), silent.reason());
        };
    }

    private Outcome unknown(PaperId id) {
        unknown.add(id);
        return new Unknown();
    }
}
