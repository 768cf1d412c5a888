package dev.paperboy.source.lookup;

import dev.paperboy.paper.PaperLookup.Outcome;
import dev.paperboy.paper.PaperLookup.Site;

import java.util.concurrent.CompletableFuture;

/** A paper that is being looked up, and who is asked at the moment. */
final class Question {

    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    private volatile Site site = Site.HUGGING_FACE;

    CompletableFuture<Outcome> outcome() {
        return outcome;
    }

    Site site() {
        return site;
    }

    void goOnTo(Site next) {
        site = next;
    }
}
