package dev.paperboy.source.arxiv;

import dev.paperboy.source.http.Etiquette;
import dev.paperboy.source.http.Origin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where arXiv is, and how gently it is asked.
 *
 * @param url address of arXiv's API, or of a server that answers like it; blank means the default
 * @param pagesUrl address of the papers' HTML pages; by default https://arxiv.org, and where
 *     another server stands in for the API, that one
 * @param pause the least time between two requests to either; arXiv asks for 3 seconds, and is
 *     never given less
 * @param unknownFor for how long a paper that arXiv does not know is not asked for again
 */
@ConfigurationProperties("paperboy.arxiv")
public record ArxivProperties(
        @DefaultValue(DEFAULT_URL) String url,
        @DefaultValue("") String pagesUrl,
        @DefaultValue("3s") Duration pause,
        @DefaultValue("1h") Duration unknownFor) {

    /** The quota of all requests to arXiv; see {@link Etiquette}. */
    public static final String QUOTA = "arXiv";

    private static final String DEFAULT_URL = "https://export.arxiv.org";
    private static final String DEFAULT_PAGES_URL = "https://arxiv.org";
    private static final Duration LEAST_PAUSE = Duration.ofSeconds(3);

    public ArxivProperties {
        url = url.isBlank() ? DEFAULT_URL : url.strip();
        if (pagesUrl.isBlank()) {
            pagesUrl = isArxiv(origin("ARXIV_URL", url)) ? DEFAULT_PAGES_URL : url;
        }
        pagesUrl = pagesUrl.strip();
        boolean real =
                isArxiv(origin("ARXIV_URL", url))
                        || isArxiv(origin("paperboy.arxiv.pages-url", pagesUrl));
        if (pause.isNegative() || (real && pause.compareTo(LEAST_PAUSE) < 0)) {
            throw new IllegalArgumentException(
                    "paperboy.arxiv.pause must be 3s or more, as arXiv asks, not " + pause);
        }
    }

    /** Address of the API. */
    public URI api() {
        return URI.create(url);
    }

    /** Address of the HTML pages. */
    public URI pages() {
        return URI.create(pagesUrl);
    }

    /** The servers behind both. */
    Set<Origin> origins() {
        return Set.copyOf(Stream.of(api(), pages()).map(Origin::of).toList());
    }

    private static Origin origin(String name, String address) {
        try {
            return Origin.of(URI.create(address));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    name + " must be an https or http address, not " + address, wrong);
        }
    }

    private static boolean isArxiv(Origin origin) {
        return origin.host().equals("arxiv.org") || origin.host().endsWith(".arxiv.org");
    }
}
