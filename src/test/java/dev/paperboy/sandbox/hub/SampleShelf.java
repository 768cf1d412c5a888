package dev.paperboy.sandbox.hub;

import dev.paperboy.paper.FeedDays;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All samples that stand on lists, as they come and grow in the two weeks around a feed day. */
final class SampleShelf {

    private static final String MORE = "/sandbox/more-papers.jsonl";

    /** The first papers of a day come soon after its list has opened... */
    private static final Duration EARLIEST = Duration.ofMinutes(30);

    /** ...and the last ones so long after it: most do before Europe's afternoon. */
    private static final Duration LATEST = Duration.ofHours(12);

    private SampleShelf() {}

    static List<ShelvedPaper> around(LocalDate open) {
        return Stream.concat(first(open), more(new SampleDays(open))).toList();
    }

    /** The few whose two days were always there; nobody has to wait for them. */
    private static Stream<ShelvedPaper> first(LocalDate open) {
        Map<String, String> captions = SamplePapers.captions();
        Map<String, SampleWorks> works = SamplePapers.works();
        List<ShelvedPaper> first = new ArrayList<>();
        for (JsonNode entry : SamplePapers.around(open)) {
            JsonNode paper = entry.path("paper");
            String id = paper.path("id").asString();
            LocalDate day = ShelvedPaper.toldDay(entry).orElseThrow();
            ((ObjectNode) paper).put("publishedAt", SampleEntry.publishedAt(day));
            first.add(
                    new ShelvedPaper(
                            entry,
                            List.of(day),
                            VoteCourse.of(
                                    day, FeedDays.opening(day), paper.path("upvotes").intValue()),
                            new PaperExtras(
                                    works.getOrDefault(id, SampleWorks.NONE),
                                    captions.get(id),
                                    SampleEntry.atArxiv(paper, day))));
        }
        return first.stream();
    }

    private static Stream<ShelvedPaper> more(SampleDays days) {
        return lines().stream()
                .collect(Collectors.groupingBy(sample -> days.day(sample.path("day"))))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(list -> ofDay(list.getKey(), list.getValue(), days))
                .flatMap(Collection::stream);
    }

    private static List<ShelvedPaper> ofDay(
            LocalDate day, List<JsonNode> samples, SampleDays days) {
        Duration pause = LATEST.minus(EARLIEST).dividedBy(samples.size());
        List<ShelvedPaper> papers = new ArrayList<>();
        Instant next = FeedDays.opening(day).plus(EARLIEST);
        for (JsonNode sample : samples) {
            papers.add(new SampleEntry(sample, day).shelved(next, days));
            next = next.plus(pause);
        }
        return papers;
    }

    private static List<JsonNode> lines() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(SampleShelf.class.getResourceAsStream(MORE)),
                                StandardCharsets.UTF_8))) {
            return lines.lines().map(JsonMapper.shared()::readTree).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
