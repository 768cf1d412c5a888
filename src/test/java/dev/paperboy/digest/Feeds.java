package dev.paperboy.digest;

import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.FeedReading;
import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperDates;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLinks;
import dev.paperboy.paper.PaperText;
import dev.paperboy.paper.Votes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Feed days made up for tests. */
final class Feeds {

    final MemoryCatalogue catalogue = new MemoryCatalogue();

    static Paper paper(String id, int upvotes) {
        return paper(id, upvotes, "Title of " + id);
    }

    static Paper paper(String id, int upvotes, String title) {
        return new Paper(
                new PaperId(id),
                new PaperText(title, null, null, List.of()),
                List.of(),
                PaperDates.UNKNOWN,
                PaperLinks.NONE,
                null,
                new Votes(upvotes, 0));
    }

    /** Lets the list of a day be read. */
    Feeds read(String day, String at, Paper... papers) {
        return read(LocalDate.parse(day), Instant.parse(at), papers);
    }

    /** Lets the list of a day be read just when it closed. */
    Feeds readAtClosing(String day, Paper... papers) {
        LocalDate date = LocalDate.parse(day);
        return read(date, FeedDays.closing(date), papers);
    }

    Feeds read(LocalDate day, Instant at, Paper... papers) {
        catalogue.save(new FeedReading(new Feed.Day(day), at, List.of(papers)));
        return this;
    }

    /** Lets an attempt to read the list of a day fail. */
    void fail(LocalDate day, Instant at) {
        catalogue.recordFailure(new Feed.Day(day), at, "planted");
    }
}
