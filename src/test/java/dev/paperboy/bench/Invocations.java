package dev.paperboy.bench;

import static dev.paperboy.bench.Invocation.completed;
import static dev.paperboy.bench.Invocation.typed;
import static dev.paperboy.sandbox.discord.Option.option;

import dev.paperboy.sandbox.discord.Option;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the benchmark of acknowledgements lets people do: every command and subcommand there is,
 * options that complete, the command of messages, a button and a select.
 */
public final class Invocations {

    /** The command in the menu of messages. */
    public static final String ON_MESSAGES = "Papers in this message";

    private static final String DIGEST = "digest";
    private static final String TOPIC = "topic";
    private static final String QUERY = "query";
    private static final String LIKE = "like";

    private Invocations() {}

    /** The commands that are sent off in it, with their subcommands, as {@code /digest setup}. */
    public static Set<String> commands() {
        return all().stream()
                .filter(Invocation::isCommand)
                .map(Invocation::command)
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<Invocation> all() {
        return Stream.of(ofReaders(), ofDigests(), ofTopics(), ofMessages(), ofComponents())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Invocation> ofReaders() {
        return List.of(
                typed("/trending", "", "papers", _ -> List.of()),
                typed("/trending", "week", "papers", _ -> List.of(option("period", "week"))),
                typed("/trending", "rising", "Rising now", _ -> List.of(option("sort", "rising"))),
                typed("/paper", "by id", "▲", it -> List.of(option(QUERY, it.id()))),
                typed("/paper", "by title", "▲", it -> List.of(option(QUERY, it.title()))),
                typed(
                        "/paper",
                        "why",
                        "at 09:00",
                        it -> List.of(option(QUERY, it.id()), option("why", true))),
                completed("/paper", QUERY, Scene::beginning),
                typed("/search", "", "papers for", it -> List.of(option(QUERY, it.query()))),
                typed("/search", LIKE, "most like", it -> List.of(option(LIKE, it.id()))),
                completed("/search", LIKE, Scene::beginning),
                typed("/saved", "", "saved no papers", _ -> List.of()),
                typed("/subscribe", "", "direct message", _ -> List.of()),
                typed("/status", "", "How I am doing", _ -> List.of()),
                typed("/privacy", "", "What I keep", _ -> List.of()),
                typed("/help", "", "What I can do", _ -> List.of()));
    }

    private static List<Invocation> ofDigests() {
        return List.of(
                typed("/digest setup", "", "Done.", _ -> List.of(option("time_zone", "UTC"))),
                typed(
                        "/digest edit",
                        "",
                        "gets",
                        it ->
                                List.of(
                                        option(DIGEST, it.props().digest()),
                                        option("papers", it.number()))),
                typed("/digest list", "", "digest", _ -> List.of()),
                typed("/digest preview", "", "Only you", Invocations::digest),
                typed("/digest history", "", "What became", _ -> List.of()),
                typed("/digest remove", "", "remove", Invocations::digest),
                completed("/digest edit", DIGEST, _ -> ""));
    }

    private static List<Option> digest(Scene scene) {
        return List.of(option(DIGEST, scene.props().digest()));
    }

    private static List<Invocation> ofTopics() {
        return List.of(
                typed(
                        "/topics add",
                        "",
                        "would have matched",
                        it -> List.of(option("name", it.phrase()))),
                typed(
                        "/topics edit",
                        "",
                        "would have matched",
                        it ->
                                List.of(
                                        option(TOPIC, it.props().topic()),
                                        option("keywords", it.phrase()))),
                typed("/topics list", "", "topic", _ -> List.of()),
                typed(
                        "/topics test",
                        "",
                        "would have matched",
                        it -> List.of(option(TOPIC, it.props().topic()))),
                typed(
                        "/topics remove",
                        "",
                        "remove",
                        it -> List.of(option(TOPIC, it.props().topic()))),
                completed("/topics edit", TOPIC, _ -> ""));
    }

    private static List<Invocation> ofMessages() {
        return List.of(
                new Invocation(
                        ON_MESSAGES, "", "in this message", scene -> scene.uses(ON_MESSAGES)));
    }

    private static List<Invocation> ofComponents() {
        return List.of(
                new Invocation("button", "", "all", Scene::clicks),
                new Invocation("select", "", "▲", Scene::selects));
    }
}
