package dev.paperboy.sandbox.hub;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The papers that a hub has, as it tells them at the moment at which it is asked. */
final class PaperShelf {

    private final List<ShelvedPaper> papers = new ArrayList<>();
    private final @Nullable InstantSource clock;
    private LocalDate firstListed = LocalDate.MIN;

    /**
     * @param clock null: no time passes, and papers stay in the order in which they were added
     */
    PaperShelf(@Nullable InstantSource clock) {
        this.clock = clock;
    }

    synchronized void add(JsonNode list) {
        list.forEach(entry -> papers.add(ShelvedPaper.timeless(entry)));
    }

    synchronized void add(List<ShelvedPaper> added) {
        papers.addAll(added);
    }

    /** Lets the lists of days before this one be empty from now on. */
    synchronized void listFrom(LocalDate day) {
        firstListed = day;
    }

    /** Lets a paper have so many upvotes from now on. */
    synchronized void vote(String id, int upvotes) {
        papers.replaceAll(paper -> paper.id().equals(id) ? paper.voted(upvotes) : paper);
    }

    /**
     * The entries of a list.
     *
     * @param parameters of the request for it
     */
    synchronized List<JsonNode> list(Map<String, String> parameters) {
        Instant now = now();
        Predicate<LocalDate> wanted =
                FeedQuery.days(parameters).and(day -> !day.isBefore(firstListed));
        Stream<ShelvedPaper> listed = papers.stream().filter(it -> it.isListed(wanted, now));
        Stream<ShelvedPaper> ordered =
                clock == null ? listed : listed.sorted(ListOrder.of(parameters, now));
        return ordered.map(paper -> paper.entryAt(now)).toList();
    }

    /** Those that hold any of these words, the most of them first. */
    synchronized List<JsonNode> withAnyOf(Set<String> words) {
        Instant now = now();
        return papers.stream()
                .filter(paper -> paper.isKnown(now))
                .map(paper -> paper.entryAt(now))
                .filter(entry -> held(entry, words) > 0)
                .sorted(Comparator.comparingLong((JsonNode entry) -> held(entry, words)).reversed())
                .toList();
    }

    private static long held(JsonNode entry, Set<String> words) {
        JsonNode paper = entry.path("paper");
        String text = paper.path("title").asString("") + ' ' + paper.path("summary").asString("");
        return wordsOf(text).stream().filter(words::contains).count();
    }

    static Set<String> wordsOf(String text) {
        return Pattern.compile("[\\p{L}\\p{N}]{4,}")
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** The paper as it is told to who asks for it alone. */
    synchronized Optional<JsonNode> paper(String id) {
        Instant now = now();
        return find(id, now).map(paper -> paper.aloneAt(now));
    }

    synchronized Optional<ArxivEntry> atArxiv(String id) {
        return find(id, now()).map(ShelvedPaper::atArxiv);
    }

    /** The caption of the paper's first figure, if it has one. */
    synchronized Optional<String> caption(String id) {
        return find(id, now()).map(ShelvedPaper::extras).map(PaperExtras::caption);
    }

    private Optional<ShelvedPaper> find(String id, Instant now) {
        return papers.stream()
                .filter(paper -> paper.id().equals(id) && paper.isKnown(now))
                .findFirst();
    }

    private Instant now() {
        return clock == null ? Instant.MAX : clock.instant();
    }
}
