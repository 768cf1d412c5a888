package dev.paperboy.source.huggingface;

import com.github.benmanes.caffeine.cache.AsyncCache;

import dev.paperboy.paper.CatalogueWriter;
import dev.paperboy.paper.RemoteSearch;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Asks Hugging Face's own search, as rarely as possible.
 *
 * <p>What it finds is saved, so that a click on it opens it at once and the next search finds it
 * here. Digests do not change by it: they take what stands on lists.
 */
final class HuggingFaceSearch implements RemoteSearch {

    private static final Logger log = LoggerFactory.getLogger(HuggingFaceSearch.class);

    private final SearchReader reader;
    private final CallBudget budget;
    private final AsyncCache<String, Outcome> outcomes;
    private final CatalogueWriter catalogue;
    private final Clock clock;

    /**
     * @param outcomes what is being asked, and what has been answered of late
     * @param clock the schedule clock, which readings are dated by
     */
    HuggingFaceSearch(
            SearchReader reader,
            CallBudget budget,
            AsyncCache<String, Outcome> outcomes,
            CatalogueWriter catalogue,
            Clock clock) {
        this.reader = reader;
        this.budget = budget;
        this.outcomes = outcomes;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public Optional<Outcome> known(String query) {
        CompletableFuture<Outcome> asked = outcomes.getIfPresent(SearchWords.of(query).key());
        if (asked == null) {
            return budget.isSpent() ? Optional.of(new Spent()) : Optional.empty();
        }
        return asked.state() == CompletableFuture.State.SUCCESS
                ? Optional.of(asked.resultNow())
                : Optional.empty();
    }

    @Override
    public Outcome search(String query) {
        SearchWords words = SearchWords.of(query);
        return outcomes.get(words.key(), _ -> ask(words)).join();
    }

    private Outcome ask(SearchWords words) {
        if (!budget.take()) {
            return new Spent();
        }
        Instant begun = clock.instant();
        Outcome outcome = reader.read(words);
        switch (outcome) {
            case Found found when !found.papers().isEmpty() ->
                    catalogue.saveAll(found.papers(), begun);
            case Unavailable failed ->
                    log.info("Hugging Face's search gave no answer: {}", failed.reason());
            case Found _, Spent _, Off _ -> {}
        }
        return outcome;
    }
}
