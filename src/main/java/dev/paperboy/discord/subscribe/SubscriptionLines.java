package dev.paperboy.discord.subscribe;

import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.subscription.Subject;
import dev.paperboy.subscription.Subscription;

import java.util.List;
import java.util.Optional;

/**
 * What a person has subscribed to, in words; of another server nothing shows in a server.
 *
 * @param servers their names
 */
record SubscriptionLines(Subscriber subscriber, List<Subscription> all, ServerNames servers) {

    private static final int MOST_OF_LABEL = 80;

    /** Those that may be shown here. */
    List<Subscription> shown() {
        return all.stream().filter(this::isShown).toList();
    }

    private boolean isShown(Subscription subscription) {
        return !(subscription.subject() instanceof Subject.OfServer(long guildId, _))
                || subscriber.guildId().map(here -> here == guildId).orElse(true);
    }

    /** A line each. */
    List<String> lines() {
        return shown().stream().map(it -> "- " + line(it)).toList();
    }

    /** How many there are besides; empty: none. */
    Optional<String> elsewhere() {
        int hidden = all.size() - shown().size();
        return hidden == 0
                ? Optional.empty()
                : Optional.of(subscriber.text("subscribe.elsewhere", hidden));
    }

    private String line(Subscription subscription) {
        String name = name(subscription);
        String line =
                switch (subscription.subject()) {
                    case Subject.OfServer(long guildId, _) -> ofServer(name, guildId);
                    case Subject.OfPreset _ -> subscriber.text("subscribe.line.preset", name);
                    case Subject.ByAuthor _ -> subscriber.text("subscribe.line.author", name);
                    case Subject.ByOrganization _ ->
                            subscriber.text("subscribe.line.organization", name);
                    case Subject.Matching _ -> subscriber.text("subscribe.line.filter", name);
                };
        Subscription.Stop stop = subscription.stop();
        return stop == null
                ? line
                : subscriber.text(
                        "subscribe.stopped." + stop.reason(), line, Timestamps.relative(stop.at()));
    }

    /** Of a server that the bot has left no name is known. */
    private String ofServer(String name, long guildId) {
        return servers.find(guildId)
                .map(server ->
                        subscriber.text(
                                "subscribe.line.topic",
                                name,
                                Markdown.inline(Clip.to(MOST_OF_LABEL, server))))
                .orElseGet(() -> subscriber.text("subscribe.line.topic-of-some", name));
    }

    /** In strangers' words, made safe. */
    static String name(Subscription subscription) {
        return Markdown.inline(Clip.to(MOST_OF_LABEL, subscription.label()));
    }
}
