package dev.paperboy.source.huggingface;

import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedReading;
import dev.paperboy.source.harvest.PaperSource;
import dev.paperboy.source.http.HttpProperties;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Hugging Face's feeds: the API is asked first, and where that fails the page is read. */
final class HuggingFaceSource implements PaperSource {

    private static final int SHOWN_REMARKS = 5;

    private final ApiReader api;
    private final PageReader pages;
    private final Duration timeout;
    private final Clock clock;

    /**
     * @param clock the schedule clock, which readings are dated by
     */
    HuggingFaceSource(ApiReader api, PageReader pages, HttpProperties http, Clock clock) {
        this.api = api;
        this.pages = pages;
        this.timeout = http.timeout();
        this.clock = clock;
    }

    @Override
    public Outcome read(Feed feed) {
        // What comes while it is read may be missing, so that the reading is no later than this.
        Instant begun = clock.instant();
        Attempt asked = api.read(feed, timeout);
        Requests apiOnly = new Requests(asked.requests(), 0);
        return switch (asked.answer()) {
            case Answer.Papers papers ->
                    new Read(reading(feed, begun, papers), remarksOn(papers), apiOnly);
            case Answer.Wait wait -> new Wait(wait.until(), wait.reason(), apiOnly);
            case Answer.Unreadable failed ->
                    readPage(feed, begun, failed.reason(), asked.requests());
        };
    }

    private Outcome readPage(Feed feed, Instant begun, String apiFailure, int apiRequests) {
        Attempt read = pages.read(feed, timeout);
        Requests requests = new Requests(apiRequests, read.requests());
        return switch (read.answer()) {
            case Answer.Papers papers -> {
                List<String> remarks = new ArrayList<>();
                remarks.add("read from the page, the API failed: " + apiFailure);
                remarks.addAll(remarksOn(papers));
                yield new Read(reading(feed, begun, papers), remarks, requests);
            }
            // No wait: the API can still be asked for everything else.
            case Answer.Wait wait -> unreadable(apiFailure, wait.reason(), requests);
            case Answer.Unreadable failed -> unreadable(apiFailure, failed.reason(), requests);
        };
    }

    private static Unreadable unreadable(String api, String page, Requests requests) {
        return new Unreadable("API: " + api + "; page: " + page, requests);
    }

    private static FeedReading reading(Feed feed, Instant begun, Answer.Papers answer) {
        return new FeedReading(
                feed, begun, answer.papers().stream().map(ListedPaper::paper).toList());
    }

    private static List<String> remarksOn(Answer.Papers answer) {
        List<String> remarks = new ArrayList<>();
        answer.leftOut().stream()
                .limit(SHOWN_REMARKS)
                .map(why -> "left out " + why)
                .forEach(remarks::add);
        int more = answer.leftOut().size() - SHOWN_REMARKS;
        if (more > 0) {
            remarks.add("left out " + more + " more");
        }
        return remarks;
    }
}
