package dev.paperboy.source.harvest;

import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedReading;

import java.time.Instant;
import java.util.List;

/** A site that keeps feeds of papers. */
public interface PaperSource {

    /** Reads a feed whole; blocks until it is read or that has failed. */
    Outcome read(Feed feed);

    /** What came of it. */
    sealed interface Outcome {

        /** What it took, also in vain. */
        Requests requests();
    }

    /**
     * It was read.
     *
     * @param remarks what the operator should know of it, one sentence each: entries left out, or
     *     that the page was read for the API; usually empty
     */
    record Read(FeedReading reading, List<String> remarks, Requests requests) implements Outcome {

        public Read {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * It could not be read.
     *
     * @param reason one sentence for the operator
     */
    record Unreadable(String reason, Requests requests) implements Outcome {}

    /**
     * The site takes no more requests for now.
     *
     * @param until by the system clock
     * @param reason one sentence for the operator
     */
    record Wait(Instant until, String reason, Requests requests) implements Outcome {}

    /**
     * Numbers of requests, which count towards two quotas.
     *
     * @param api to the JSON API
     * @param pages for pages
     */
    record Requests(int api, int pages) {

        /** None at all. */
        public static final Requests NONE = new Requests(0, 0);
    }
}
