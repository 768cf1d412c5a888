package dev.paperboy.discord.command;

import dev.paperboy.discord.fairuse.FairLookup;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLookup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gets several papers by their ids: from the catalogue, the others looked up side by side. */
@Component
class NamedPapers {

    private static final Logger log = LoggerFactory.getLogger(NamedPapers.class);

    private static final Duration DEADLINE = Duration.ofSeconds(5);

    private final Catalogue catalogue;
    private final FairLookup lookup;
    private final Executor aside = Executors.newVirtualThreadPerTaskExecutor();

    NamedPapers(Catalogue catalogue, FairLookup lookup) {
        this.catalogue = catalogue;
        this.lookup = lookup;
    }

    /**
     * What is known of them.
     *
     * @param papers in the order of their ids
     * @param unknown those that are no papers
     * @param unanswered those that could not be looked up in time
     */
    record Known(List<Paper> papers, List<PaperId> unknown, List<PaperId> unanswered) {}

    /** Those with these ids; takes as long as one lookup at most. */
    Known find(List<PaperId> ids) {
        Map<PaperId, Paper> known =
                catalogue.findAll(ids).stream()
                        .collect(Collectors.toMap(Paper::id, Function.identity()));
        Map<PaperId, PaperLookup.Outcome> lookedUp =
                ids.stream()
                        .filter(id -> !known.containsKey(id))
                        .collect(Collectors.toMap(Function.identity(), this::begin))
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().join()));
        lookedUp.forEach((id, outcome) -> {
            if (outcome instanceof PaperLookup.Found(Paper paper)) {
                known.put(id, paper);
            }
        });
        return new Known(
                ids.stream().filter(known::containsKey).map(known::get).toList(),
                of(PaperLookup.Unknown.class, ids, lookedUp),
                of(PaperLookup.Unavailable.class, ids, lookedUp));
    }

    /** Who has had many looked up of late waits for the others, as for a single one. */
    private CompletableFuture<PaperLookup.Outcome> begin(PaperId id) {
        return lookup.begin(id, DEADLINE, aside)
                .thenApply(NamedPapers::outcome)
                .exceptionally(failure -> {
                    log.error("Paper {} could not be looked up", id, failure);
                    return new PaperLookup.Unavailable(
                            PaperLookup.Site.HUGGING_FACE, null, failure.toString());
                });
    }

    private static PaperLookup.Outcome outcome(FairLookup.Outcome outcome) {
        return switch (outcome) {
            case FairLookup.Spent(Instant until) ->
                    new PaperLookup.Unavailable(PaperLookup.Site.HUGGING_FACE, until, "fair use");
            case FairLookup.Told(PaperLookup.Outcome told) -> told;
        };
    }

    private static List<PaperId> of(
            Class<? extends PaperLookup.Outcome> kind,
            List<PaperId> ids,
            Map<PaperId, PaperLookup.Outcome> lookedUp) {
        return ids.stream().filter(id -> kind.isInstance(lookedUp.get(id))).toList();
    }
}
