package dev.paperboy.source.huggingface;

import dev.paperboy.paper.Feed;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a feed from its page: from the data that the page carries, else from its cards. */
final class ListPageParser {

    private static final String PART = "DailyPapers";
    private static final Pattern PERIOD_IN_PATH =
            Pattern.compile("/papers/(?:date|week|month)/([0-9W-]+)");

    private ListPageParser() {}

    /**
     * @param path of the page in the end, which a redirect may have changed
     */
    static Answer parse(Page page, String path, Feed feed) {
        JsonNode data = page.dataOf(PART);
        String ownDate = ownDate(data).or(() -> inPath(path)).orElse("");
        return FeedMatch.checked(feed, papers(page, data), ownDate);
    }

    private static Answer papers(Page page, @Nullable JsonNode data) {
        if (data != null && data.path("dailyPapers").isArray()) {
            Answer listed = ListParser.parse(data.path("dailyPapers"));
            if (listed instanceof Answer.Papers) {
                return listed;
            }
        }
        if (page.isCutOff()) {
            return new Answer.Unreadable("a page that was cut off");
        }
        List<ListedPaper> cards = CardParser.parse(page.document());
        if (cards.isEmpty()) {
            // An empty day says so in its data: no cards alone may be a challenge or a new layout.
            return new Answer.Unreadable(
                    page.has(PART)
                            ? "a page whose list cannot be read"
                            : "a page without papers, perhaps a challenge");
        }
        return Lists.joined(cards, List.of());
    }

    private static Optional<String> ownDate(@Nullable JsonNode data) {
        if (data == null) {
            return Optional.empty();
        }
        return Stream.of("dateString", "date")
                .map(name -> Fields.string(data, name))
                .filter(Objects::nonNull)
                .filter(FeedMatch::isDate)
                .findFirst();
    }

    private static Optional<String> inPath(String path) {
        Matcher matcher = PERIOD_IN_PATH.matcher(path);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
