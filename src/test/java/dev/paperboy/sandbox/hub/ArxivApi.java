package dev.paperboy.sandbox.hub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers as arXiv's API does when it is asked for ids. */
final class ArxivApi {

    static final String PATH = "/api/query";

    private static final String USUAL_RESULTS = "10";
    private static final Pattern ID =
            Pattern.compile("(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d+)?");
    private static final Pattern PARAMETER = Pattern.compile("([^?&=]+)=([^&]*)");

    private ArxivApi() {}

    /**
     * @param target path and query as sent
     * @param papers the paper with an id, if there is one
     */
    static HubAnswer answer(String target, Function<String, Optional<ArxivEntry>> papers) {
        List<ArxivEntry> found = new ArrayList<>();
        for (String id : ids(target)) {
            Matcher matcher = ID.matcher(id);
            if (!matcher.matches()) {
                return atom(400, ArxivFeeds.malformed(id));
            }
            papers.apply(matcher.group(1)).ifPresent(found::add);
        }
        int most = Integer.parseInt(parameters(target).getOrDefault("max_results", USUAL_RESULTS));
        return atom(200, ArxivFeeds.of(found.size(), found.stream().limit(most).toList()));
    }

    static HubAnswer atom(int status, String xml) {
        return HubAnswer.status(status, "application/atom+xml; charset=utf-8", xml);
    }

    /** The ids that were asked for. */
    static List<String> ids(String target) {
        return Stream.of(parameters(target).getOrDefault("id_list", "").split(",", -1))
                .filter(id -> !id.isEmpty())
                .toList();
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
}
