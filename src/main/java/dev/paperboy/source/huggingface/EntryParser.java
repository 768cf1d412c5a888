package dev.paperboy.source.huggingface;

import dev.paperboy.paper.Organization;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperDates;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLinks;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Votes;
import dev.paperboy.source.intake.Words;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a paper from its entry, which is either wrapped ({@code {"paper": {…}, "title": …}}, as on
 * lists) or plain (as when asked for alone).
 */
final class EntryParser {

    private EntryParser() {}

    /** What an entry holds. */
    sealed interface Entry {

        /** A paper. */
        record Good(ListedPaper listed) implements Entry {}

        /**
         * Nothing that could be a paper.
         *
         * @param why one clause for the operator
         */
        record Broken(String why) implements Entry {}
    }

    /** What of an entry is the paper itself. */
    static JsonNode paperOf(JsonNode entry) {
        return entry.path("paper").isObject() ? entry.path("paper") : entry;
    }

    static Entry parse(JsonNode entry) {
        JsonNode paper = paperOf(entry);
        JsonNode id = paper.path("id");
        if (!id.isString()) {
            // A number has lost its trailing zeros before anyone could see them.
            return new Entry.Broken(id.isNumber() ? "its id is a number: " + id : "it has no id");
        }
        Optional<PaperId> known = PaperId.parse(id.stringValue());
        if (known.isEmpty()) {
            return new Entry.Broken("its id is not arXiv's: " + shown(id.stringValue()));
        }
        String title = either(Fields.words(paper, "title"), Fields.words(entry, "title"));
        if (title == null) {
            return new Entry.Broken(known.get() + " has no title");
        }
        return new Entry.Good(read(known.get(), title, paper, entry));
    }

    private static ListedPaper read(PaperId id, String title, JsonNode paper, JsonNode entry) {
        Instant listedAt = Fields.moment(paper, "submittedOnDailyAt");
        PaperText text =
                new PaperText(
                        title,
                        either(Fields.words(paper, "summary"), Fields.words(entry, "summary")),
                        Fields.words(paper, "ai_summary"),
                        Fields.wordsOf(paper, "ai_keywords"));
        PaperDates dates =
                new PaperDates(
                        Fields.day(Fields.moment(paper, "publishedAt")), Fields.day(listedAt));
        Organization organization = organization(paper.path("organization"));
        Paper read =
                new Paper(
                        id,
                        text,
                        authors(paper.path("authors")),
                        dates,
                        links(paper, entry),
                        organization == null
                                ? organization(entry.path("organization"))
                                : organization,
                        votes(paper, entry));
        return new ListedPaper(read, listedAt);
    }

    private static List<String> authors(JsonNode authors) {
        List<String> names = new ArrayList<>();
        for (JsonNode author : authors) {
            String name = Fields.words(author, "name");
            if (name != null && !author.path("hidden").asBoolean(false)) {
                names.add(name);
            }
        }
        return names;
    }

    private static PaperLinks links(JsonNode paper, JsonNode entry) {
        URI code = WebLinks.repository(Fields.string(paper, "githubRepo"));
        URI thumbnail = WebLinks.secure(Fields.string(entry, "thumbnail"));
        Set<URI> media = new LinkedHashSet<>();
        for (JsonNode element : paper.path("mediaUrls")) {
            URI uri = element.isString() ? WebLinks.secure(element.stringValue()) : null;
            if (uri != null) {
                media.add(uri);
            }
        }
        return new PaperLinks(
                code,
                code == null ? null : Fields.count(paper, "githubStars"),
                WebLinks.web(Fields.string(paper, "projectPage")),
                thumbnail,
                List.copyOf(media),
                models(paper));
    }

    /** Told of a paper that is asked for alone. */
    private static @Nullable Integer models(JsonNode paper) {
        Integer told = Fields.count(paper, "numTotalModels");
        boolean areLinked = told == null && paper.path("linkedModels").isArray();
        return areLinked ? Integer.valueOf(paper.path("linkedModels").size()) : told;
    }

    private static @Nullable Organization organization(JsonNode organization) {
        String name = Fields.words(organization, "name");
        return name == null ? null : new Organization(name, Fields.words(organization, "fullname"));
    }

    private static @Nullable Votes votes(JsonNode paper, JsonNode entry) {
        Integer upvotes = Fields.count(paper, "upvotes");
        return upvotes == null ? null : new Votes(upvotes, comments(entry));
    }

    /** Lists tell the number, a paper's page the comments themselves. */
    private static @Nullable Integer comments(JsonNode entry) {
        Integer told = Fields.count(entry, "numComments");
        if (told != null || !entry.path("comments").isArray()) {
            return told;
        }
        int comments = 0;
        for (JsonNode event : entry.path("comments")) {
            boolean hidden = event.path("data").path("hidden").asBoolean(false);
            comments += event.path("type").asString("").equals("comment") && !hidden ? 1 : 0;
        }
        return comments;
    }

    private static @Nullable String either(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private static String shown(String text) {
        String words = Words.normalised(text);
        return words.length() > 40 ? words.substring(0, 40) + "…" : words;
    }
}
