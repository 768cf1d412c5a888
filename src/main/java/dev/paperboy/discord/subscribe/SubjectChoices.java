package dev.paperboy.discord.subscribe;

import dev.paperboy.subscription.Preset;
import dev.paperboy.subscription.Presets;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.ServerTopics;
import dev.paperboy.subscription.Subject;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The topics that a person can choose from: those of the server at hand, and those for all. */
@Component
class SubjectChoices {

    private static final String TOPIC = "topic:";
    private static final String PRESET = "preset:";

    private final ServerTopics topics;
    private final Presets presets;

    SubjectChoices(ServerTopics topics, Presets presets) {
        this.topics = topics;
        this.presets = presets;
    }

    /**
     * Something to choose.
     *
     * @param value by which it is found again
     * @param name in strangers' words
     */
    record Choice(String value, String name, Subject subject) {

        private static Choice of(ServerTopic topic) {
            return new Choice(
                    TOPIC + topic.id(),
                    topic.name(),
                    new Subject.OfServer(topic.guildId(), topic.id()));
        }

        private static Choice of(Preset preset) {
            return new Choice(
                    PRESET + preset.id(), preset.topic().name(), new Subject.OfPreset(preset.id()));
        }
    }

    /** The topics of the server that this is done in. */
    List<Choice> ofServer(Subscriber subscriber) {
        return subscriber.guildId().map(topics::ofGuild).orElse(List.of()).stream()
                .map(Choice::of)
                .toList();
    }

    /** The topics for all. */
    List<Choice> presets() {
        return presets.all().stream().map(Choice::of).toList();
    }

    /** The one of this value, else the only one of this name; never another server's. */
    Optional<Choice> find(Subscriber subscriber, String chosen) {
        List<Choice> named =
                all(subscriber)
                        .filter(choice -> choice.name().equalsIgnoreCase(chosen.strip()))
                        .toList();
        return all(subscriber)
                .filter(choice -> choice.value().equals(chosen))
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    /** Those whose name holds what was typed. */
    List<Choice> completing(Subscriber subscriber, String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return all(subscriber)
                .filter(choice -> choice.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private Stream<Choice> all(Subscriber subscriber) {
        return Stream.concat(ofServer(subscriber).stream(), presets().stream());
    }
}
