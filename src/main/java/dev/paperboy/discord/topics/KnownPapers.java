package dev.paperboy.discord.topics;

import dev.paperboy.discord.fairuse.FairLookup;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLookup;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Makes sure that papers are in the catalogue, where need be by looking them up. */
@Component
class KnownPapers {

    /** For each of them, which are looked up beside each other. */
    private static final Duration DEADLINE = Duration.ofSeconds(5);

    private final Catalogue catalogue;
    private final FairLookup lookup;

    KnownPapers(Catalogue catalogue, FairLookup lookup) {
        this.catalogue = catalogue;
        this.lookup = lookup;
    }

    /**
     * Why some of these are not in the catalogue and could not be brought there; empty: all are.
     */
    List<String> problems(Collection<PaperId> ids, Language language) {
        Set<PaperId> known =
                catalogue.findAll(ids).stream().map(Paper::id).collect(Collectors.toSet());
        List<PaperId> missing = ids.stream().distinct().filter(id -> !known.contains(id)).toList();
        if (missing.isEmpty()) {
            return List.of();
        }
        try (ExecutorService aside = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Optional<String>>> problems =
                    missing.stream()
                            .map(id ->
                                    lookup.begin(id, DEADLINE, aside)
                                            .thenApply(outcome -> problem(id, outcome, language)))
                            .toList();
            return problems.stream()
                    .map(CompletableFuture::join)
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        }
    }

    private static Optional<String> problem(
            PaperId id, FairLookup.Outcome outcome, Language language) {
        return switch (outcome) {
            case FairLookup.Spent(Instant until) ->
                    Optional.of(language.text("fair-use.lookups", Timestamps.relative(until)));
            case FairLookup.Told(PaperLookup.Outcome told) -> problem(id, told, language);
        };
    }

    private static Optional<String> problem(
            PaperId id, PaperLookup.Outcome outcome, Language language) {
        return switch (outcome) {
            case PaperLookup.Found _ -> Optional.empty();
            case PaperLookup.Unknown() -> Optional.of(language.text("paper.unknown", id.value()));
            case PaperLookup.Unavailable _ ->
                    Optional.of(language.text("topic.paper-unavailable", id.value()));
        };
    }
}
