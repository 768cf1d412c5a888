package dev.paperboy.sandbox.hub;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a sample, of which only what is its own is told, in the wire's shape.
 *
 * @param sample a line of the samples
 * @param day on whose list it stands first
 */
record SampleEntry(JsonNode sample, LocalDate day) {

    private static final String MIDNIGHT = "T00:00:00.000Z";

    /** Papers come to the lists a little after arXiv has them. */
    private static final int DAYS_BEFORE = 2;

    /**
     * The paper as the hub has it.
     *
     * @param listed when it appears
     */
    ShelvedPaper shelved(Instant listed, SampleDays days) {
        List<LocalDate> all = new ArrayList<>(List.of(day));
        if (sample.has("again")) {
            all.add(days.day(sample.path("again")));
        }
        ObjectNode paper = paper();
        VoteCourse course = VoteCourse.of(day, listed, sample.path("votes").intValue());
        JsonNode late = sample.path("late");
        return new ShelvedPaper(
                entry(paper),
                all,
                late.isObject()
                        ? course.withJump(days.day(late.path("day")), late.path("votes").intValue())
                        : course,
                new PaperExtras(
                        new SampleWorks(sample.path("works")), string("caption"), atArxiv(paper)));
    }

    /** When arXiv had a paper that was listed on that day. */
    static String publishedAt(LocalDate day) {
        return day.minusDays(DAYS_BEFORE) + MIDNIGHT;
    }

    private @Nullable String string(String name) {
        return sample.path(name).isString() ? sample.path(name).stringValue() : null;
    }

    private String id() {
        return sample.path("id").stringValue();
    }

    private int number() {
        return Integer.parseInt(id().substring(id().indexOf('.') + 1));
    }

    private ObjectNode paper() {
        ObjectNode paper = JsonMapper.shared().createObjectNode().put("id", id());
        paper.set("authors", authors());
        paper.put("publishedAt", publishedAt(day));
        paper.put("submittedOnDailyAt", day + MIDNIGHT);
        copy("title", paper, "title");
        paper.set("submittedOnDailyBy", submitter());
        copy("abstract", paper, "summary");
        paper.put("upvotes", sample.path("votes").intValue());
        paper.put("discussionId", "%024d".formatted(number()));
        copy("tldr", paper, "ai_summary");
        copy("keywords", paper, "ai_keywords");
        copy("code", paper, "githubRepo");
        copy("stars", paper, "githubStars");
        copy("page", paper, "projectPage");
        copy("media", paper, "mediaUrls");
        if (sample.has("org")) {
            paper.set("organization", organization());
        }
        sample.path("nulls").forEach(name -> paper.putNull(name.stringValue()));
        return paper;
    }

    /** As lists have it: around the paper, some of which they tell twice. */
    private ObjectNode entry(ObjectNode paper) {
        ObjectNode entry = JsonMapper.shared().createObjectNode();
        entry.set("paper", paper);
        if (sample.path("bare").asBoolean(false)) {
            return entry;
        }
        // Hours before that of the paper, as Hugging Face has it: the day it names is the wrong
        // one.
        entry.put("publishedAt", day.minusDays(DAYS_BEFORE + 1L) + "T20:00:00.000Z");
        copy("title", entry, "title");
        copy("abstract", entry, "summary");
        copy("comments", entry, "numComments");
        entry.set("submittedBy", submitter());
        if (sample.has("org")) {
            entry.set("organization", organization());
        }
        return entry.put("isAuthorParticipating", false);
    }

    private void copy(String name, ObjectNode target, String as) {
        if (sample.has(name)) {
            target.set(as, sample.path(name));
        }
    }

    private ArrayNode authors() {
        ArrayNode authors = JsonMapper.shared().createArrayNode();
        sample.path("authors").forEach(name -> author(authors, name.stringValue(), false));
        for (int hand = 1; hand <= sample.path("crowd").asInt(0); hand++) {
            author(authors, "Hand Number " + hand, false);
        }
        sample.path("hidden").forEach(name -> author(authors, name.stringValue(), true));
        return authors;
    }

    private static void author(ArrayNode authors, String name, boolean hidden) {
        authors.addObject().put("name", name).put("hidden", hidden);
    }

    private JsonNode organization() {
        String told = string("org");
        if (told == null) {
            return sample.path("org");
        }
        return JsonMapper.shared()
                .createObjectNode()
                .put("name", told.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .put("fullname", told);
    }

    private static ObjectNode submitter() {
        return JsonMapper.shared()
                .createObjectNode()
                .put("avatarUrl", "/avatars/nobody.svg")
                .put("fullname", "Sue Submitter")
                .put("name", "sue-submitter")
                .put("type", "user");
    }

    private ArxivEntry atArxiv(ObjectNode paper) {
        ArxivEntry entry = atArxiv(paper, day);
        String categories = string("in");
        String comment = string("comment");
        String journal = string("journal");
        ArxivEntry sorted = categories == null ? entry : entry.in(categories.split(" ", -1));
        ArxivEntry commented = comment == null ? sorted : sorted.commented(comment);
        return journal == null ? commented : commented.publishedIn(journal, string("doi"));
    }

    /** What arXiv tells of a paper that was listed on that day. */
    static ArxivEntry atArxiv(JsonNode paper, LocalDate day) {
        List<String> authors =
                paper.path("authors")
                        .valueStream()
                        .map(author -> author.path("name").asString(""))
                        .filter(name -> !name.isBlank())
                        .toList();
        return ArxivEntry.of(paper.path("id").asString())
                .titled(paper.path("title").asString())
                .by(authors)
                .publishedOn(day.minusDays(DAYS_BEFORE));
    }
}
