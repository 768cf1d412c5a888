package dev.paperboy.sandbox.hub;

import java.util.List;

/** Atom as arXiv's API writes it. */
public final class ArxivFeeds {

    private static final String FEED =
            """
            <?xml version='1.0' encoding='UTF-8'?>
            <feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" \
            xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
              <id>https://arxiv.org/api/sample</id>
              <title>arXiv Query</title>
              <opensearch:itemsPerPage>10</opensearch:itemsPerPage>
              <opensearch:totalResults>%d</opensearch:totalResults>
              <opensearch:startIndex>0</opensearch:startIndex>
            %s</feed>
            """;

    private ArxivFeeds() {}

    /** All there is of what was asked for. */
    public static String of(List<ArxivEntry> entries) {
        return of(entries.size(), entries);
    }

    /**
     * @param total how many there are, of which these may be only some
     */
    public static String of(int total, List<ArxivEntry> entries) {
        return FEED.formatted(
                total, String.join("", entries.stream().map(ArxivEntry::toXml).toList()));
    }

    /** The answer, an error, to a list of ids of which one is none. */
    public static String malformed(String id) {
        String anchor = "https://arxiv.org/api/errors#incorrect_id_format_for_" + id;
        return FEED.formatted(
                1,
                """
                <entry>
                  <id>%1$s</id>
                  <title>Error</title>
                  <updated>2026-04-12T22:59:06Z</updated>
                  <link href="%1$s" rel="alternate" type="text/html"/>
                  <summary>incorrect id format for %2$s</summary>
                  <author><name>arXiv api core</name></author>
                </entry>
                """
                        .formatted(anchor, id));
    }
}
