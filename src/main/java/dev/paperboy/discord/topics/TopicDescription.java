package dev.paperboy.discord.topics;

import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.view.MatchPhrases;
import dev.paperboy.filter.Examples;
import dev.paperboy.filter.Filter;
import dev.paperboy.filter.Topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a topic is, in words; safe to put anywhere. */
record TopicDescription(Topic topic, Language language) {

    private static final int MOST_OF_DESCRIPTION = 300;
    private static final int MOST_OF_KEYWORDS = 200;

    /** Its name, which may stand anywhere. */
    String name() {
        return Markdown.inline(Clip.to(Topic.LONGEST_NAME, topic.name()));
    }

    /** What belongs to it; empty: the name says it. */
    Optional<String> description() {
        return Optional.ofNullable(topic.description())
                .map(text -> Markdown.inline(Clip.to(MOST_OF_DESCRIPTION, text)));
    }

    /** Its keywords, one after the other; empty: it has none. */
    Optional<String> keywords() {
        return topic.keywords().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        language.text(
                                "topic.keywords",
                                Markdown.inline(
                                        Clip.to(
                                                MOST_OF_KEYWORDS,
                                                String.join(", ", topic.keywords())))));
    }

    /** As "wide · 5 keywords · filter has:code · 2 papers that fit". */
    String figures() {
        List<String> figures = new ArrayList<>();
        figures.add(language.text("topic.width." + TopicOptions.value(topic.width())));
        if (!topic.keywords().isEmpty()) {
            figures.add(language.text("topic.keyword-count", topic.keywords().size()));
        }
        Filter filter = topic.filter();
        if (filter != null) {
            figures.add(language.text("topic.filter", MatchPhrases.filter(filter)));
        }
        Examples examples = topic.examples();
        if (!examples.fitting().isEmpty()) {
            figures.add(language.text("topic.fitting-count", examples.fitting().size()));
        }
        if (!examples.unfitting().isEmpty()) {
            figures.add(language.text("topic.unfitting-count", examples.unfitting().size()));
        }
        return String.join(" · ", figures);
    }
}
