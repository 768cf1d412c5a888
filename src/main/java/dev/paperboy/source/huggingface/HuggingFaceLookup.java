package dev.paperboy.source.huggingface;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLookup.Found;
import dev.paperboy.paper.PaperLookup.Outcome;
import dev.paperboy.paper.PaperLookup.Site;
import dev.paperboy.paper.PaperLookup.Unavailable;
import dev.paperboy.paper.PaperLookup.Unknown;
import dev.paperboy.source.huggingface.PaperParser.Result;
import dev.paperboy.source.intake.UnknownPapers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Looks single papers up at Hugging Face. */
public final class HuggingFaceLookup {

    private final PaperReader reader;
    private final UnknownPapers unknown;
    private final CallBudget budget;
    private final PaperIntake intake;
    private final Clock clock;

    /**
     * @param clock the schedule clock, which readings are dated by
     */
    HuggingFaceLookup(
            PaperReader reader,
            UnknownPapers unknown,
            CallBudget budget,
            PaperIntake intake,
            Clock clock) {
        this.reader = reader;
        this.unknown = unknown;
        this.budget = budget;
        this.intake = intake;
        this.clock = clock;
    }

    /** Looks the paper up and saves it if it was found. */
    public Outcome lookUp(PaperId id, Duration deadline) {
        if (unknown.contains(id)) {
            return new Unknown();
        }
        if (!budget.take()) {
            return new Unavailable(
                    Site.HUGGING_FACE, budget.opening(), "too many papers were looked up of late");
        }
        Instant begun = clock.instant();
        return switch (reader.read(id, deadline)) {
            case Result.Found found -> {
                intake.save(found, begun);
                yield new Found(found.paper());
            }
            case Result.NotThere _ -> {
                unknown.add(id);
                yield new Unknown();
            }
            case Result.Unreadable failed ->
                    new Unavailable(Site.HUGGING_FACE, null, failed.reason());
        };
    }
}
