package dev.paperboy.sandbox.hub;

import tools.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The entries of Daily Papers that a hub has, in the wire's own shape. */
final class PaperShelf {

    private final List<JsonNode> entries = new ArrayList<>();

    synchronized void add(JsonNode list) {
        list.forEach(entries::add);
    }

    synchronized List<JsonNode> onDays(Predicate<LocalDate> wanted) {
        return entries.stream().filter(entry -> wanted.test(feedDay(entry))).toList();
    }

    synchronized Optional<JsonNode> paper(String id) {
        return entries.stream()
                .map(entry -> entry.path("paper"))
                .filter(paper -> paper.path("id").asString("").equals(id))
                .findFirst();
    }

    private static LocalDate feedDay(JsonNode entry) {
        String moment = entry.path("paper").path("submittedOnDailyAt").asString("");
        return LocalDate.parse(moment.substring(0, moment.indexOf('T')));
    }
}
