package dev.paperboy.source.arxiv;

import dev.paperboy.paper.ArxivRecords;
import dev.paperboy.paper.ArxivRecords.Answer;
import dev.paperboy.paper.PaperId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks arXiv about one batch of papers at a time, and about fewer where one of them is an id that
 * arXiv takes for none: it then answers nothing about the others either.
 */
final class Completer {

    private static final Logger log = LoggerFactory.getLogger(Completer.class);
    private static final Duration DEADLINE = Duration.ofMinutes(10);

    private final ArxivClient client;
    private final ArxivRecords records;
    private final int most;
    private int batch;

    /**
     * @param most papers to ask about at once
     */
    Completer(ArxivClient client, ArxivRecords records, int most) {
        this.client = client;
        this.records = records;
        this.most = most;
        this.batch = most;
    }

    /**
     * Asks about these papers and saves what is told.
     *
     * @param now by the schedule clock
     */
    Told askAbout(List<PaperId> ids, Instant now) {
        Told told = client.ask(ids, DEADLINE);
        switch (told) {
            case Told.Answered answer -> {
                records.save(new Answer(now, answer.papers(), answer.missing(), answer.untold()));
                batch = Math.min(most, batch * 2);
            }
            case Told.Malformed malformed -> setAside(ids, malformed, now);
            case Told.Silent _ -> {}
        }
        return told;
    }

    /** The papers to ask about next; empty if none are due. */
    List<PaperId> next(Instant now) {
        return records.due(now, batch);
    }

    private void setAside(List<PaperId> ids, Told.Malformed malformed, Instant now) {
        Set<PaperId> named =
                ids.stream()
                        .filter(id -> malformed.reason().endsWith(" " + id))
                        .collect(Collectors.toSet());
        log.info("arXiv would not answer about {} papers: {}", ids.size(), malformed.reason());
        if (!named.isEmpty() || ids.size() == 1) {
            records.save(
                    new Answer(
                            now, List.of(), named.isEmpty() ? Set.copyOf(ids) : named, Set.of()));
        } else {
            batch = ids.size() / 2;
        }
    }
}
