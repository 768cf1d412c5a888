package dev.paperboy.discord.command;

import dev.paperboy.discord.fairuse.FairLookup;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLookup;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
     * @param refused those that were not looked up, as who asks has had many of late; null: none
     */
    record Known(
            List<Paper> papers,
            List<PaperId> unknown,
            List<PaperId> unanswered,
            @Nullable Refused refused) {}

    /**
     * What was not looked up.
     *
     * @param again when it can be
     */
    record Refused(List<PaperId> ids, Instant again) {}

    /** Those with these ids; takes as long as one lookup at most. */
    Known find(List<PaperId> ids) {
        Map<PaperId, Paper> known =
                catalogue.findAll(ids).stream()
                        .collect(Collectors.toMap(Paper::id, Function.identity()));
        Map<PaperId, CompletableFuture<FairLookup.Outcome>> begun = new LinkedHashMap<>();
        ids.stream().filter(id -> !known.containsKey(id)).forEach(id -> begun.put(id, begin(id)));
        Map<PaperId, PaperLookup.Outcome> lookedUp = new LinkedHashMap<>();
        Map<PaperId, Instant> refused = new LinkedHashMap<>();
        begun.forEach((id, outcome) -> {
            switch (outcome.join()) {
                case FairLookup.Told(PaperLookup.Found(Paper paper)) -> known.put(id, paper);
                case FairLookup.Told(PaperLookup.Outcome told) -> lookedUp.put(id, told);
                case FairLookup.Spent(Instant until) -> refused.put(id, until);
            }
        });
        return new Known(
                ids.stream().filter(known::containsKey).map(known::get).toList(),
                of(PaperLookup.Unknown.class, ids, lookedUp),
                of(PaperLookup.Unavailable.class, ids, lookedUp),
                refused.values().stream()
                        .min(Comparator.naturalOrder())
                        .map(again -> new Refused(List.copyOf(refused.keySet()), again))
                        .orElse(null));
    }

    private CompletableFuture<FairLookup.Outcome> begin(PaperId id) {
        return lookup.begin(id, DEADLINE, aside)
                .exceptionally(failure -> {
                    log.error("Paper {} could not be looked up", id, failure);
                    return new FairLookup.Told(
                            new PaperLookup.Unavailable(
                                    PaperLookup.Site.HUGGING_FACE, null, failure.toString()));
                });
    }

    private static List<PaperId> of(
            Class<? extends PaperLookup.Outcome> kind,
            List<PaperId> ids,
            Map<PaperId, PaperLookup.Outcome> lookedUp) {
        return ids.stream().filter(id -> kind.isInstance(lookedUp.get(id))).toList();
    }
}
