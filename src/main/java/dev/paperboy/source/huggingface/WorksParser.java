package dev.paperboy.source.huggingface;

import dev.paperboy.paper.LinkedWorks;
import dev.paperboy.paper.LinkedWorks.Work;
import dev.paperboy.paper.LinkedWorks.Works;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads what names a paper from the answer to a question for that paper alone. */
final class WorksParser {

    /** As Hugging Face's own names are; some old ones have no owner. */
    private static final Pattern ID =
            Pattern.compile(
                    "(?:[A-Za-z0-9][A-Za-z0-9._-]{0,95}/)?[A-Za-z0-9_][A-Za-z0-9._-]{0,95}");

    private WorksParser() {}

    /** Null if nothing is told of any kind, as on lists. */
    static @Nullable LinkedWorks parse(JsonNode paper) {
        Works models = works(paper, "numTotalModels", "linkedModels");
        Works datasets = works(paper, "numTotalDatasets", "linkedDatasets");
        Works spaces = works(paper, "numTotalSpaces", "linkedSpaces");
        return models == null && datasets == null && spaces == null
                ? null
                : new LinkedWorks(
                        Objects.requireNonNullElse(models, Works.NONE),
                        Objects.requireNonNullElse(datasets, Works.NONE),
                        Objects.requireNonNullElse(spaces, Works.NONE));
    }

    /** Of many only the first are named, and not all are told to everybody. */
    private static @Nullable Works works(JsonNode paper, String total, String named) {
        Integer told = Fields.count(paper, total);
        JsonNode list = paper.path(named);
        if (told == null && !list.isArray()) {
            return null;
        }
        int number = told == null ? list.size() : told;
        List<Work> first =
                list.valueStream()
                        .map(WorksParser::work)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted(Comparator.comparingInt(Work::likes).reversed())
                        .limit(Math.min(number, Works.MOST))
                        .toList();
        return new Works(number, first);
    }

    private static @Nullable Work work(JsonNode named) {
        String id = Fields.string(named, "id");
        Integer likes = Fields.count(named, "likes");
        return id == null || !ID.matcher(id).matches()
                ? null
                : new Work(id, likes == null ? 0 : likes);
    }
}
