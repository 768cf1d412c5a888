package dev.paperboy.source.huggingface;

import dev.paperboy.source.huggingface.EntryParser.Entry;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** Reads a list of entries; a broken entry is left out, a broken list is unreadable. */
final class ListParser {

    private ListParser() {}

    /**
     * Reads one page of a list of the API, which is a bare array; whether the list can be read is
     * told by its pages together.
     */
    static Answer page(byte[] json) {
        return switch (Json.parse(json)) {
            case JsonDocument.Broken broken -> new Answer.Unreadable(broken.reason());
            case JsonDocument.Whole whole when whole.root().isArray() -> entries(whole.root());
            case JsonDocument.Whole whole ->
                    new Answer.Unreadable("not a list but " + described(whole.root()));
        };
    }

    /** Reads a list that is whole. */
    static Answer parse(JsonNode array) {
        Answer.Papers entries = entries(array);
        return Lists.joined(entries.papers(), entries.leftOut());
    }

    private static Answer.Papers entries(JsonNode array) {
        List<ListedPaper> papers = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        int position = 0;
        for (JsonNode entry : array) {
            position++;
            switch (EntryParser.parse(entry)) {
                case Entry.Good good -> papers.add(good.listed());
                case Entry.Broken broken -> leftOut.add("entry " + position + ": " + broken.why());
            }
        }
        return new Answer.Papers(papers, leftOut);
    }

    private static String described(JsonNode root) {
        String error = Fields.words(root, "error");
        return error == null ? "a JSON " + root.getNodeType() : "the error “" + error + "”";
    }
}
