package dev.paperboy.source.huggingface;

import dev.paperboy.source.intake.Words;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads single fields; one that is absent or of another type is not told. */
final class Fields {

    /** Before arXiv. */
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2999-12-31T00:00:00Z");

    private Fields() {}

    /** The string as it stands. */
    static @Nullable String string(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.stringValue() : null;
    }

    /** The string on one line; null if nothing of it is left. */
    static @Nullable String words(JsonNode node, String name) {
        String value = string(node, name);
        String words = value == null ? "" : Words.normalised(value);
        return words.isEmpty() ? null : words;
    }

    /** A number of 0 or more. */
    static @Nullable Integer count(JsonNode node, String name) {
        JsonNode value = node.path(name);
        boolean counts = value.isIntegralNumber() && value.canConvertToInt();
        return counts && value.intValue() >= 0 ? Integer.valueOf(value.intValue()) : null;
    }

    /** The strings of an array, each on one line and once. */
    static List<String> wordsOf(JsonNode node, String name) {
        Set<String> all = new LinkedHashSet<>();
        for (JsonNode element : node.path(name)) {
            String words = element.isString() ? Words.normalised(element.stringValue()) : "";
            if (!words.isEmpty()) {
                all.add(words);
            }
        }
        return List.copyOf(all);
    }

    /**
     * A moment, or the midnight (UTC) of a mere date; one that no paper can have is not told, since
     * the calendar has an end behind which nothing can be computed.
     */
    static @Nullable Instant moment(JsonNode node, String name) {
        String value = string(node, name);
        if (value == null) {
            return null;
        }
        try {
            Instant moment =
                    value.length() == "2026-06-12".length()
                            ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : OffsetDateTime.parse(value).toInstant();
            return moment.isBefore(EARLIEST) || moment.isAfter(LATEST) ? null : moment;
        } catch (DateTimeException _) {
            return null;
        }
    }

    /** The UTC date of a moment. */
    static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
