package dev.paperboy.sandbox.hub;

import dev.paperboy.paper.FeedDays;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A paper that the hub has.
 *
 * @param entry as lists tell it
 * @param days on whose lists it stands, in order
 * @param course how it comes and grows; null: it is always there, with the votes of its entry
 * @param extras what is told beside; null: nothing
 */
record ShelvedPaper(
        JsonNode entry,
        List<LocalDate> days,
        @Nullable VoteCourse course,
        @Nullable PaperExtras extras) {

    ShelvedPaper {
        days = List.copyOf(days);
    }

    /** One that time does not change. */
    static ShelvedPaper timeless(JsonNode entry) {
        return new ShelvedPaper(entry, toldDay(entry).stream().toList(), null, null);
    }

    /** The feed day that the entry tells; empty for a paper that stands on no list. */
    static Optional<LocalDate> toldDay(JsonNode entry) {
        String moment = entry.path("paper").path("submittedOnDailyAt").asString("");
        return moment.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDate.parse(moment.substring(0, moment.indexOf('T'))));
    }

    String id() {
        return entry.path("paper").path("id").asString("");
    }

    boolean isKnown(Instant now) {
        return course == null || course.hasBegun(now);
    }

    /** Whether it stands by now on the list of such a day. */
    boolean isListed(Predicate<LocalDate> wanted, Instant now) {
        return isKnown(now) && days.stream().filter(day -> isOpened(day, now)).anyMatch(wanted);
    }

    private boolean isOpened(LocalDate day, Instant now) {
        return course == null || !now.isBefore(FeedDays.opening(day));
    }

    int votes(Instant now) {
        return course == null ? entry.path("paper").path("upvotes").asInt(0) : course.at(now);
    }

    /** The newest day on whose list it stands by now. */
    Optional<LocalDate> newestDay(Instant now) {
        return days.stream().filter(day -> isOpened(day, now)).max(LocalDate::compareTo);
    }

    /** Its entry with the votes of this moment. */
    JsonNode entryAt(Instant now) {
        return course == null ? entry : withVotes(course.at(now));
    }

    /** As it is told to who asks for it alone. */
    JsonNode aloneAt(Instant now) {
        JsonNode paper = entryAt(now).path("paper");
        if (extras != null) {
            extras.works().addTo((ObjectNode) paper);
        }
        return paper;
    }

    /** The same with so many votes, whatever the time. */
    ShelvedPaper voted(int votes) {
        return new ShelvedPaper(
                withVotes(votes), days, course == null ? null : course.fixed(votes), extras);
    }

    private JsonNode withVotes(int votes) {
        JsonNode changed = entry.deepCopy();
        ((ObjectNode) changed.path("paper")).put("upvotes", votes);
        return changed;
    }

    ArxivEntry atArxiv() {
        return extras == null
                ? ArxivEntry.of(id()).titled(entry.path("paper").path("title").asString())
                : extras.arxiv();
    }
}
