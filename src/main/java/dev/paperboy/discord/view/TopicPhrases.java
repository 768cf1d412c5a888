package dev.paperboy.discord.view;

import dev.paperboy.digest.Digest;
import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.PlainText;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of topics as Markdown, safe to put anywhere. */
public final class TopicPhrases {

    private static final int MOST_OF_NAME = 40;
    private static final int MOST_OF_PAPER = 2;

    private TopicPhrases() {}

    /** As "agents", in strangers' words. */
    public static String name(String topic) {
        return Markdown.inline(Clip.to(MOST_OF_NAME, topic));
    }

    /** As an option of a select shows it, without Markdown; never blank. */
    public static String label(String topic) {
        String plain = PlainText.of(topic);
        return plain.isEmpty() ? "…" : Clip.to(DiscordLimits.SELECT_OPTION_TEXT, plain);
    }

    /** As "agents, inference and 3 more"; blank for none. */
    public static String names(List<String> topics, int most, Language language) {
        String named =
                topics.stream()
                        .limit(most)
                        .map(TopicPhrases::name)
                        .collect(Collectors.joining(", "));
        return topics.size() <= most
                ? named
                : language.text("topics.and-more", named, topics.size() - most);
    }

    /** Which of several topics brought a paper; empty: the heading tells of the single one. */
    static Optional<String> of(Digest.Shown shown, Digest.Papers digest, Language language) {
        return digest.topics().size() < 2
                ? Optional.empty()
                : Optional.of(names(shown.topics(), MOST_OF_PAPER, language));
    }
}
