package dev.paperboy.sandbox.hub;

import com.sun.net.httpserver.HttpExchange;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A hub with papers of its own: the JSON API of Daily Papers with its search, and the pages of days
 * for when the API is down. It stands in for arXiv too, which knows the same papers. Given a clock,
 * it knows only what is known at that moment.
 */
public final class DailyPapersHub implements AutoCloseable {

    private static final int MOST_A_PAGE = 100;
    private static final int USUAL_A_PAGE = 50;
    private static final String SEARCH = "/api/papers/search";
    private static final Pattern REPOS = Pattern.compile("/api/arxiv/(.+)/repos");
    private static final String FIGURES = "/html/";

    private final PaperShelf shelf;
    private final Map<String, HubAnswer> htmlPages = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicReference<UnaryOperator<HubAnswer>> searches =
            new AtomicReference<>(UnaryOperator.identity());
    private volatile boolean apiDown;
    private volatile boolean daysDown;
    private volatile boolean down;
    private final LoopbackServer server = LoopbackServer.start(this::handle);

    private DailyPapersHub(PaperShelf shelf) {
        this.shelf = shelf;
    }

    /** Starts one without papers, on a port of the system's choice; time changes nothing in it. */
    public static DailyPapersHub start() {
        return new DailyPapersHub(new PaperShelf(null));
    }

    /**
     * Starts one with all samples, which come and grow as this clock tells.
     *
     * @param open the feed day around which they lie
     */
    public static DailyPapersHub startWithSamples(LocalDate open, InstantSource clock) {
        PaperShelf shelf = new PaperShelf(clock);
        shelf.add(SampleShelf.around(open));
        shelf.add(SamplePapers.unlisted());
        return new DailyPapersHub(shelf);
    }

    /** Its address, without a slash at the end. */
    public String url() {
        return server.url();
    }

    /** Adds entries, an array as {@code /api/daily_papers} answers it. */
    public DailyPapersHub add(JsonNode list) {
        shelf.add(list);
        return this;
    }

    /** Lets the lists of days before this one be empty from now on. */
    void listFrom(LocalDate day) {
        shelf.listFrom(day);
    }

    /** Lets a paper have so many upvotes from now on. */
    public void vote(String id, int upvotes) {
        shelf.vote(id, upvotes);
    }

    /** Stands in for arXiv, too, with the HTML page of a paper. */
    public DailyPapersHub htmlPage(String id, HubAnswer page) {
        htmlPages.put(FIGURES + id, page);
        return this;
    }

    /** Lets the API answer 503 from now on; the pages still work. */
    public DailyPapersHub apiDown() {
        apiDown = true;
        return this;
    }

    /** Lets the lists of days answer 503, or no longer; the others still work. */
    public void daysDown(boolean areDown) {
        daysDown = areDown;
    }

    /** Lets everything answer 503, or no longer. */
    public void down(boolean isDown) {
        down = isDown;
    }

    /** Lets searches answer in another way from now on, given the usual one. */
    public void searches(UnaryOperator<HubAnswer> answer) {
        searches.set(answer);
    }

    /** What was searched for so far: paths with their queries. */
    public List<String> searched() {
        return requests.stream().filter(request -> request.startsWith(SEARCH)).toList();
    }

    /** What was asked for so far: paths with their queries. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    private HubAnswer handle(HttpExchange exchange) {
        URI asked = exchange.getRequestURI();
        requests.add(asked.toString());
        return asked.getPath().equals(ArxivApi.PATH)
                ? ArxivApi.answer(asked.toString(), shelf::atArxiv)
                : answer(asked.getPath(), parameters(asked));
    }

    private HubAnswer answer(String path, Map<String, String> parameters) {
        if (isDown(path, parameters)) {
            return HubAnswer.unavailable();
        }
        try {
            if (path.equals("/api/daily_papers")) {
                return list(parameters);
            }
            if (path.equals(SEARCH)) {
                return search(parameters);
            }
            if (path.startsWith("/api/papers/")) {
                return paper(path.substring("/api/papers/".length()));
            }
            if (path.startsWith("/papers/date/")) {
                return page(path.substring("/papers/date/".length()));
            }
            Matcher repos = REPOS.matcher(path);
            return repos.matches() ? repos(repos.group(1)) : htmlPage(path);
        } catch (DateTimeException _) {
            return HubAnswer.status(400, "application/json", "{\"error\":\"Invalid date\"}");
        }
    }

    private boolean isDown(String path, Map<String, String> parameters) {
        boolean isDay = parameters.containsKey("date") || path.startsWith("/papers/date/");
        return down || (apiDown && path.startsWith("/api/")) || (daysDown && isDay);
    }

    private HubAnswer list(Map<String, String> parameters) {
        String asked = parameters.getOrDefault("limit", String.valueOf(USUAL_A_PAGE));
        int limit = Math.min(Integer.parseInt(asked), MOST_A_PAGE);
        int page = Integer.parseInt(parameters.getOrDefault("p", "0"));
        List<JsonNode> entries =
                shelf.list(parameters).stream().skip((long) page * limit).limit(limit).toList();
        return HubAnswer.json(entries.toString());
    }

    private HubAnswer search(Map<String, String> parameters) {
        int limit = Integer.parseInt(parameters.getOrDefault("limit", "120"));
        HubAnswer answer =
                HubAnswer.json(
                        shelf
                                .withAnyOf(PaperShelf.wordsOf(parameters.getOrDefault("q", "")))
                                .stream()
                                .limit(limit)
                                .toList()
                                .toString());
        return searches.get().apply(answer);
    }

    private HubAnswer paper(String id) {
        return shelf.paper(id)
                .map(paper -> HubAnswer.json(paper.toString()))
                .orElseGet(HubAnswer::notFound);
    }

    private HubAnswer page(String date) {
        return HubAnswer.html(DayPage.render(date, shelf.list(Map.of("date", date))));
    }

    private HubAnswer repos(String id) {
        return shelf.paper(id)
                .map(paper -> HubAnswer.json(SampleWorks.repos(paper).toString()))
                .orElseGet(HubAnswer::notFound);
    }

    /** One that was set, else that of a sample with a figure. */
    private HubAnswer htmlPage(String path) {
        HubAnswer set = htmlPages.get(path);
        if (set != null) {
            return set;
        }
        if (!path.startsWith(FIGURES)) {
            return HubAnswer.notFound();
        }
        String id = path.substring(FIGURES.length());
        return shelf.caption(id)
                .map(caption -> HubAnswer.html(FigurePage.render(id, "x1.png", caption)))
                .orElseGet(HubAnswer::notFound);
    }

    private static Map<String, String> parameters(URI asked) {
        Map<String, String> parameters = new TreeMap<>();
        if (asked.getRawQuery() != null) {
            for (String pair : asked.getRawQuery().split("&", -1)) {
                String[] parts = pair.split("=", 2);
                parameters.put(
                        parts[0],
                        URLDecoder.decode(
                                parts.length > 1 ? parts[1] : "", StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }

    @Override
    public void close() {
        server.close();
    }
}
