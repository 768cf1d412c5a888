package dev.paperboy.source.arxiv;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.source.http.Fetch;
import dev.paperboy.source.http.FetchRequest;
import dev.paperboy.source.http.Fetched;
import dev.paperboy.source.http.HttpFetcher;
import dev.paperboy.source.http.Validators;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks arXiv's API about papers by their ids, several at once. */
final class ArxivClient {

    private static final String ATOM = "application/atom+xml";
    private static final int SERVER_ERROR = 500;

    private final HttpFetcher fetcher;
    private final String base;

    /**
     * @param api address of arXiv's API
     */
    ArxivClient(HttpFetcher fetcher, URI api) {
        String text = api.toString();
        this.fetcher = fetcher;
        this.base = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** For somebody who waits for the answer. */
    Told askNow(PaperId id, Duration deadline) {
        return ask(List.of(id), request(List.of(id), deadline).waitedFor());
    }

    /** When its turn comes. */
    Told ask(Collection<PaperId> ids, Duration deadline) {
        return ask(ids, request(ids, deadline));
    }

    private FetchRequest request(Collection<PaperId> ids, Duration deadline) {
        String list = ids.stream().map(PaperId::value).collect(Collectors.joining(","));
        URI uri = URI.create(base + "/api/query?id_list=" + list + "&max_results=" + ids.size());
        return new FetchRequest(uri, ATOM, ArxivProperties.QUOTA, deadline, null, Validators.NONE);
    }

    private Told ask(Collection<PaperId> ids, FetchRequest request) {
        return switch (fetcher.fetch(request)) {
            case Fetched fetched -> told(AtomParser.parse(fetched.body()), ids);
            case Fetch.Refused refused
                    when refused.page() != null && refused.status() < SERVER_ERROR ->
                    refusal(AtomParser.parse(refused.page().body()), refused);
            case Fetch.TooManyRequests wait -> new Told.Silent(wait.retryAt(), wait.reason());
            case Fetch.Failure failure -> new Told.Silent(null, failure.reason());
            case Fetch.NotModified _ -> new Told.Silent(null, "unchanged, but never read");
        };
    }

    private static Told refusal(AtomAnswer answer, Fetch.Refused refused) {
        return answer instanceof AtomAnswer.Refusal refusal
                ? new Told.Malformed(refusal.reason())
                : new Told.Silent(null, refused.reason());
    }

    private static Told told(AtomAnswer answer, Collection<PaperId> ids) {
        return switch (answer) {
            case AtomAnswer.Papers papers -> sorted(papers, Set.copyOf(ids));
            case AtomAnswer.Refusal refusal -> new Told.Malformed(refusal.reason());
            case AtomAnswer.Broken broken -> new Told.Silent(null, broken.reason());
        };
    }

    private static Told sorted(AtomAnswer.Papers answer, Set<PaperId> asked) {
        Map<PaperId, Paper> told = new HashMap<>();
        answer.papers().forEach(paper -> told.putIfAbsent(paper.id().withoutClass(), paper));
        List<Paper> papers = new ArrayList<>();
        Set<PaperId> rest = new HashSet<>();
        for (PaperId id : asked) {
            Paper paper = told.get(id.withoutClass());
            if (paper == null) {
                rest.add(id);
            } else {
                papers.add(paper.withId(id));
            }
        }
        return answer.isWhole()
                ? new Told.Answered(papers, rest, Set.of())
                : new Told.Answered(papers, Set.of(), rest);
    }
}
