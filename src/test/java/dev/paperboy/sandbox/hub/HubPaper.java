package dev.paperboy.sandbox.hub;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Locale;

/**
 * An invented paper as the hub shows it.
 *
 * @param listedOn its feed day, as {@code 2026-06-12}; null as in entries of 2024
 */
public record HubPaper(
        String id,
        String title,
        int upvotes,
        int comments,
        @Nullable String listedOn,
        List<String> authors) {

    private static final JsonMapper MAPPER = new JsonMapper();

    public static HubPaper of(String id, int upvotes, String listedOn) {
        return new HubPaper(
                id, "On the Matter of " + id, upvotes, 2, listedOn, List.of("Ada Example"));
    }

    public HubPaper titled(String newTitle) {
        return new HubPaper(id, newTitle, upvotes, comments, listedOn, authors);
    }

    public HubPaper voted(int newUpvotes) {
        return new HubPaper(id, title, newUpvotes, comments, listedOn, authors);
    }

    /** As on lists. */
    public ObjectNode wrapped() {
        ObjectNode entry = MAPPER.createObjectNode();
        entry.set("paper", plain());
        entry.put("publishedAt", "2026-01-01T20:00:00.000Z");
        entry.put("title", title);
        entry.put("summary", summary());
        entry.put("numComments", comments);
        entry.put("thumbnail", thumbnail());
        return entry;
    }

    /** As when asked for alone. */
    public ObjectNode plain() {
        ObjectNode paper = MAPPER.createObjectNode();
        paper.put("id", id);
        ArrayNode names = paper.putArray("authors");
        authors.forEach(name -> names.addObject().put("name", name).put("hidden", false));
        paper.put("publishedAt", "2026-01-02T00:00:00.000Z");
        if (listedOn != null) {
            paper.put("submittedOnDailyAt", listedOn + "T00:00:00.000Z");
        }
        paper.put("title", title);
        paper.put("summary", summary());
        paper.put("upvotes", upvotes);
        paper.put("ai_summary", "In short, " + title.toLowerCase(Locale.ROOT) + ".");
        paper.putArray("ai_keywords").add("matters");
        return paper;
    }

    String summary() {
        return "We look into " + title + " at length.";
    }

    String thumbnail() {
        return "https://cdn-thumbnails.example/social-thumbnails/papers/" + id + ".png";
    }
}
