package dev.paperboy.source.arxiv;

import dev.paperboy.paper.SourceClosings;
import dev.paperboy.source.http.ClosedLines;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Optional;

/** Tells whether arXiv has asked to be left alone. */
@Component
class ArxivClosing implements SourceClosings {

    private final ClosedLines lines;

    ArxivClosing(ClosedLines lines) {
        this.lines = lines;
    }

    @Override
    public Optional<Instant> arxivClosedUntil() {
        return lines.closedUntil(ArxivProperties.QUOTA);
    }
}
