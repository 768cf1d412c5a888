package dev.paperboy.discord.topics;

import dev.paperboy.discord.text.Language;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLookup;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes sure that papers are in the catalogue, where need be by looking them up. */
@Component
class KnownPapers {

    /** For all of them together. */
    private static final Duration DEADLINE = Duration.ofSeconds(5);

    private final Catalogue catalogue;
    private final PaperLookup lookup;

    KnownPapers(Catalogue catalogue, PaperLookup lookup) {
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
        Duration each = DEADLINE.dividedBy(missing.size());
        return missing.stream()
                .map(id -> problem(id, each, language))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> problem(PaperId id, Duration deadline, Language language) {
        return switch (lookup.lookUp(id, deadline)) {
            case PaperLookup.Found _ -> Optional.empty();
            case PaperLookup.Unknown() -> Optional.of(language.text("paper.unknown", id.value()));
            case PaperLookup.Unavailable _ ->
                    Optional.of(language.text("topic.paper-unavailable", id.value()));
        };
    }
}
