package dev.paperboy.sandbox.hub;

import com.sun.net.httpserver.HttpExchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An arXiv with invented papers: its API by ids, and its pages on a server of their own, as at
 * arXiv. It notes every breach of arXiv's etiquette.
 */
public final class LocalArxiv implements AutoCloseable {

    private static final int USUAL_RESULTS = 10;
    private static final Pattern ID =
            Pattern.compile("(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?");
    private static final Pattern PARAMETER = Pattern.compile("([^?&=]+)=([^&]*)");

    private final Clock clock;
    private final Map<String, ArxivEntry> entries = new ConcurrentHashMap<>();
    private final Map<String, HubAnswer> pages = new ConcurrentHashMap<>();
    private final Deque<HubAnswer> faults = new ConcurrentLinkedDeque<>();
    private final List<ArxivVisit> visits = new CopyOnWriteArrayList<>();
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
        faults.addAll(List.of(answers));
        return this;
    }

    /** The answered requests so far, in the order in which they came in. */
    public List<ArxivVisit> visits() {
        return visits.stream().sorted(Comparator.comparingLong(ArxivVisit::begun)).toList();
    }

    /** The ids that were asked for, one list for each request to the API. */
    public List<List<String>> askedIds() {
        return visits().stream()
                .filter(visit -> visit.target().startsWith("/api/query"))
                .map(visit -> ids(parameters(visit.target())))
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
            long begun = System.nanoTime();
            HubAnswer fault = faults.poll();
            HubAnswer answer = fault == null ? answers.apply(asked) : fault;
            return exchange -> {
                try {
                    answer.send(exchange);
                } finally {
                    note(exchange, begun);
                }
            };
        };
    }

    private void note(HttpExchange exchange, long begun) {
        visits.add(
                new ArxivVisit(
                        exchange.getRequestURI().toString(),
                        exchange.getRequestHeaders().getFirst("User-Agent"),
                        begun,
                        System.nanoTime(),
                        clock.instant(),
                        exchange.getResponseCode()));
    }

    private HubAnswer answer(HttpExchange exchange) {
        if (!exchange.getRequestURI().getPath().equals("/api/query")) {
            return HubAnswer.notFound();
        }
        Map<String, String> asked = parameters(exchange.getRequestURI().toString());
        List<String> ids = ids(asked);
        String results = asked.getOrDefault("max_results", String.valueOf(USUAL_RESULTS));
        List<ArxivEntry> found = new ArrayList<>();
        for (String id : ids) {
            Matcher matcher = ID.matcher(id);
            if (!matcher.matches()) {
                return atom(400, ArxivFeeds.malformed(id));
            }
            Stream.of(matcher.group(1))
                    .map(entries::get)
                    .filter(Objects::nonNull)
                    .forEach(found::add);
        }
        List<ArxivEntry> shown = found.stream().limit(Integer.parseInt(results)).toList();
        return atom(200, ArxivFeeds.of(found.size(), shown));
    }

    private HubAnswer page(HttpExchange exchange) {
        return pages.getOrDefault(exchange.getRequestURI().getPath(), HubAnswer.notFound());
    }

    /** Atom, as the API sends it. */
    public static HubAnswer atom(int status, String xml) {
        return HubAnswer.status(status, "application/atom+xml; charset=utf-8", xml);
    }

    /** What arXiv says to those who ask too often; it names no time. */
    public static HubAnswer rateExceeded() {
        return HubAnswer.status(429, "text/plain", "Rate exceeded.");
    }

    private static Map<String, String> parameters(String target) {
        return PARAMETER
                .matcher(target)
                .results()
                .collect(
                        Collectors.toMap(
                                pair -> pair.group(1),
                                pair -> URLDecoder.decode(pair.group(2), StandardCharsets.UTF_8)));
    }

    private static List<String> ids(Map<String, String> parameters) {
        return Stream.of(parameters.getOrDefault("id_list", "").split(",", -1))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    @Override
    public void close() {
        api.close();
        web.close();
    }
}
