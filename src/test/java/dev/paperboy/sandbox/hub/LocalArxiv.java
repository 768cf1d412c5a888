package dev.paperboy.sandbox.hub;

import com.sun.net.httpserver.HttpExchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * An arXiv with invented papers: its API by ids, and its pages on a server of their own, as at
 * arXiv. It notes every breach of arXiv's etiquette.
 */
public final class LocalArxiv implements AutoCloseable {

    private final Clock clock;
    private final Map<String, ArxivEntry> entries = new ConcurrentHashMap<>();
    private final Map<String, HubAnswer> pages = new ConcurrentHashMap<>();
    private final Deque<Supplier<HubAnswer>> faults = new ConcurrentLinkedDeque<>();
    private final List<CompletableFuture<ArxivVisit>> visits = new CopyOnWriteArrayList<>();
    private final LoopbackServer api = LoopbackServer.start(noting(this::answer));
    private final LoopbackServer web = LoopbackServer.start(noting(this::page));

    private LocalArxiv(Clock clock) {
        this.clock = clock;
    }

    /**
     * Starts on two free ports of the loopback.
     *
     * @param clock by which it tells hours without a request
     */
    public static LocalArxiv start(Clock clock) {
        return new LocalArxiv(clock);
    }

    /** Address of the API. */
    public String url() {
        return api.url();
    }

    /** Address of the pages. */
    public String pagesUrl() {
        return web.url();
    }

    public LocalArxiv add(ArxivEntry... added) {
        Stream.of(added).forEach(entry -> entries.put(entry.id(), entry));
        return this;
    }

    /**
     * Sets the HTML page of a paper.
     *
     * @param path as {@code /html/2606.00001}
     */
    public LocalArxiv page(String path, HubAnswer answer) {
        pages.put(path, answer);
        return this;
    }

    /** Lets the next requests be answered so, one each, whatever they ask. */
    public LocalArxiv answerNext(HubAnswer... answers) {
        Stream.of(answers).forEach(answer -> faults.add(() -> answer));
        return this;
    }

    /** Lets the next request be answered when this has been made up, which may take its time. */
    public LocalArxiv answerNext(Supplier<HubAnswer> answer) {
        faults.add(answer);
        return this;
    }

    /** The requests so far, in the order in which they came in; waits until all are answered. */
    public List<ArxivVisit> visits() {
        return visits.stream()
                .map(visit -> visit.orTimeout(10, TimeUnit.SECONDS).join())
                .sorted(Comparator.comparingLong(ArxivVisit::begun))
                .toList();
    }

    /** The ids that were asked for, one list for each request to the API. */
    public List<List<String>> askedIds() {
        return visits().stream()
                .filter(visit -> visit.target().startsWith(ArxivApi.PATH))
                .map(visit -> ArxivApi.ids(visit.target()))
                .toList();
    }

    /**
     * What of the etiquette was not kept, one sentence each.
     *
     * @param pause the least time from the end of one request to the start of the next
     * @param silence the least time without a request after a refusal, by the test's clock
     */
    public List<String> breaches(Duration pause, Duration silence) {
        return ArxivEtiquette.breaches(visits(), pause, silence);
    }

    private Function<HttpExchange, HubAnswer> noting(Function<HttpExchange, HubAnswer> answers) {
        return asked -> {
            CompletableFuture<ArxivVisit> visit = new CompletableFuture<>();
            visits.add(visit);
            long begun = System.nanoTime();
            Instant at = clock.instant();
            Supplier<HubAnswer> fault = faults.poll();
            HubAnswer answer = fault == null ? answers.apply(asked) : fault.get();
            return exchange -> {
                long ready = System.nanoTime();
                try {
                    answer.send(exchange);
                } finally {
                    visit.complete(visit(exchange, begun, ready, at));
                }
            };
        };
    }

    private static ArxivVisit visit(HttpExchange exchange, long begun, long ready, Instant at) {
        return new ArxivVisit(
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("User-Agent"),
                begun,
                ready,
                at,
                exchange.getResponseCode());
    }

    private HubAnswer answer(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().equals(ArxivApi.PATH)
                ? ArxivApi.answer(
                        exchange.getRequestURI().toString(),
                        id -> Optional.ofNullable(entries.get(id)))
                : HubAnswer.notFound();
    }

    private HubAnswer page(HttpExchange exchange) {
        return pages.getOrDefault(exchange.getRequestURI().getPath(), HubAnswer.notFound());
    }

    /** Atom, as the API sends it. */
    public static HubAnswer atom(int status, String xml) {
        return ArxivApi.atom(status, xml);
    }

    /** Its answer to a list of ids of which this is none. */
    public static HubAnswer malformed(String id) {
        return atom(400, ArxivFeeds.malformed(id));
    }

    /** What arXiv says to those who ask too often; it names no time. */
    public static HubAnswer rateExceeded() {
        return HubAnswer.status(429, "text/plain", "Rate exceeded.");
    }

    @Override
    public void close() {
        api.close();
        web.close();
    }
}
