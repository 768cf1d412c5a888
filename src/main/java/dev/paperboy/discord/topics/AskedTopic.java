package dev.paperboy.discord.topics;

import dev.paperboy.discord.admin.AskedFilter;
import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.PlainText;
import dev.paperboy.filter.Topic;
import dev.paperboy.filter.Width;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.ServerTopics;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads from a command what is asked of a topic, and tells all that stands against it. */
@Component
class AskedTopic {

    private static final int MOST_OF_KEYWORD = 40;

    private final ServerTopics topics;
    private final AskedExamples examples;

    AskedTopic(ServerTopics topics, AskedExamples examples) {
        this.topics = topics;
        this.examples = examples;
    }

    /** What is asked, or why it cannot be. */
    sealed interface Asked {

        /** All of it can be. */
        record Possible(Topic topic) implements Asked {}

        /**
         * Something cannot be.
         *
         * @param problems a sentence each, with what to do about it
         */
        record Impossible(List<String> problems) implements Asked {}
    }

    /** Reads what is to become of a topic of the server. */
    Asked change(CommandRequest request, ServerTopic base) {
        List<String> problems = new ArrayList<>();
        List<ServerTopic> others =
                topics.ofGuild(base.guildId()).stream()
                        .filter(topic -> !topic.id().equals(base.id()))
                        .toList();
        return read(request, base.topic(), others, problems);
    }

    /**
     * Reads what is to be a new topic of a server.
     *
     * @param base what holds where nothing was asked; null: nothing, so that a name has to be given
     */
    Asked add(CommandRequest request, long guildId, @Nullable Topic base) {
        List<String> problems = new ArrayList<>();
        List<ServerTopic> others = topics.ofGuild(guildId);
        if (others.size() >= topics.most()) {
            problems.add(request.language().text("topic.too-many", topics.most()));
        }
        return read(request, base == null ? Topic.named("") : base, others, problems);
    }

    private Asked read(
            CommandRequest request, Topic base, List<ServerTopic> others, List<String> problems) {
        Stream.of(
                        request.contradiction(
                                TopicOptions.DESCRIPTION, TopicOptions.NO_DESCRIPTION),
                        request.contradiction(TopicOptions.KEYWORDS, TopicOptions.NO_KEYWORDS),
                        request.contradiction(TopicOptions.FITS, TopicOptions.NO_EXAMPLES),
                        request.contradiction(TopicOptions.UNFIT, TopicOptions.NO_EXAMPLES))
                .flatMap(Optional::stream)
                .forEach(problems::add);
        Topic topic =
                new Topic(
                        request.text(TopicOptions.NAME).map(PlainText::of).orElse(base.name()),
                        description(request, base, problems),
                        keywords(request, base, problems),
                        AskedFilter.read(request, base.filter(), problems),
                        examples.read(request, base.examples(), problems),
                        width(request, base));
        nameProblem(topic.name(), others, request.language()).ifPresent(problems::add);
        return problems.isEmpty() ? new Asked.Possible(topic) : new Asked.Impossible(problems);
    }

    private static Optional<String> nameProblem(
            String name, List<ServerTopic> others, Language language) {
        if (name.isEmpty()) {
            return Optional.of(language.text("topic.no-name"));
        }
        if (name.length() > Topic.LONGEST_NAME) {
            return Optional.of(language.text("topic.long-name", Topic.LONGEST_NAME, name.length()));
        }
        return others.stream().anyMatch(topic -> topic.isNamed(name))
                ? Optional.of(language.text("topic.name-taken", Markdown.inline(name)))
                : Optional.empty();
    }

    private static @Nullable String description(
            CommandRequest request, Topic base, List<String> problems) {
        if (request.flag(TopicOptions.NO_DESCRIPTION).orElse(false)) {
            return null;
        }
        Optional<String> asked =
                request.text(TopicOptions.DESCRIPTION)
                        .map(PlainText::of)
                        .filter(text -> !text.isEmpty());
        if (asked.filter(text -> text.length() > Topic.LONGEST_DESCRIPTION).isPresent()) {
            problems.add(
                    request.language().text("topic.long-description", Topic.LONGEST_DESCRIPTION));
        }
        return asked.orElse(base.description());
    }

    private static List<String> keywords(
            CommandRequest request, Topic base, List<String> problems) {
        if (request.flag(TopicOptions.NO_KEYWORDS).orElse(false)) {
            return List.of();
        }
        List<String> asked =
                request.text(TopicOptions.KEYWORDS)
                        .map(TypedKeywords::read)
                        .filter(keywords -> !keywords.isEmpty())
                        .orElse(base.keywords());
        if (asked.size() > Topic.MOST_KEYWORDS) {
            problems.add(
                    request.language()
                            .text("topic.too-many-keywords", Topic.MOST_KEYWORDS, asked.size()));
        }
        asked.stream()
                .filter(keyword -> keyword.length() > Topic.LONGEST_KEYWORD)
                .map(keyword -> Markdown.inline(Clip.to(MOST_OF_KEYWORD, keyword)))
                .map(keyword ->
                        request.language()
                                .text("topic.long-keyword", keyword, Topic.LONGEST_KEYWORD))
                .forEach(problems::add);
        return asked;
    }

    private static Width width(CommandRequest request, Topic base) {
        return request.text(TopicOptions.WIDTH).flatMap(TopicOptions::width).orElse(base.width());
    }
}
