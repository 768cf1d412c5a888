package dev.paperboy.source.huggingface;

import dev.paperboy.paper.Feed;
import dev.paperboy.paper.PaperId;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where Hugging Face keeps what. */
final class Addresses {

    /** The most entries that the API gives at once. */
    static final int LIMIT = 100;

    private static final String LISTS = "/api/daily_papers";

    private final String base;

    Addresses(URI base) {
        String text = base.toString();
        this.base = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** A feed as JSON, its first page. */
    URI api(Feed feed) {
        String filter =
                switch (feed) {
                    case Feed.Day day -> "date=" + day.date();
                    case Feed.Week week -> "week=" + week;
                    case Feed.Month month -> "month=" + month.month();
                    case Feed.Trending _ -> "sort=trending";
                };
        return URI.create(base + LISTS + "?" + filter + "&limit=" + LIMIT);
    }

    /**
     * A further page of a feed, as a link names it, at the configured server: captures of Hugging
     * Face, and servers behind another name, link to {@code huggingface.co}. Empty if the link
     * leads to anything but a list.
     */
    Optional<URI> further(URI link) {
        return link.getPath() != null
                        && link.getPath().endsWith(LISTS)
                        && link.getRawQuery() != null
                ? Optional.of(URI.create(base + LISTS + "?" + link.getRawQuery()))
                : Optional.empty();
    }

    /** A feed's page for people. */
    URI page(Feed feed) {
        String path =
                switch (feed) {
                    case Feed.Day day -> "date/" + day.date();
                    case Feed.Week week -> "week/" + week;
                    case Feed.Month month -> "month/" + month.month();
                    case Feed.Trending _ -> "trending";
                };
        return URI.create(base + "/papers/" + path);
    }

    /**
     * The papers that a search finds, as JSON.
     *
     * @param limit the most to find, at most 120
     */
    URI search(String query, int limit) {
        // A plus sign means a blank in forms only.
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
        return URI.create(base + "/api/papers/search?q=" + encoded + "&limit=" + limit);
    }

    /** A paper as JSON. */
    URI api(PaperId id) {
        return URI.create(base + "/api/papers/" + id);
    }

    /** A paper's page for people. */
    URI page(PaperId id) {
        return URI.create(base + "/papers/" + id);
    }
}
