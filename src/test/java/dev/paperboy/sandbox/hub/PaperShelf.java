package dev.paperboy.sandbox.hub;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The entries of Daily Papers that a hub has, in the wire's own shape. */
final class PaperShelf {

    private final List<JsonNode> entries = new ArrayList<>();

    synchronized void add(JsonNode list) {
        list.forEach(entries::add);
    }

    /** Lets a paper have so many upvotes from now on. */
    synchronized void vote(String id, int upvotes) {
        entries.replaceAll(entry -> {
            JsonNode changed = entry.deepCopy();
            if (changed.path("paper").path("id").asString("").equals(id)) {
                ((ObjectNode) changed.path("paper")).put("upvotes", upvotes);
            }
            return changed;
        });
    }

    synchronized List<JsonNode> onDays(Predicate<LocalDate> wanted) {
        return entries.stream().filter(entry -> feedDay(entry).filter(wanted).isPresent()).toList();
    }

    /** Those that hold any of these words, the most of them first. */
    synchronized List<JsonNode> withAnyOf(Set<String> words) {
        return entries.stream()
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

    synchronized Optional<JsonNode> paper(String id) {
        return entries.stream()
                .map(entry -> entry.path("paper"))
                .filter(paper -> paper.path("id").asString("").equals(id))
                .findFirst();
    }

    /** Empty for a paper that stands on no list. */
    private static Optional<LocalDate> feedDay(JsonNode entry) {
        String moment = entry.path("paper").path("submittedOnDailyAt").asString("");
        return moment.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(moment.substring(0, moment.indexOf('T'))));
    }
}
