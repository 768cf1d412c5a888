package dev.paperboy.discord.subscribe;

import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.subscription.Subject;
import dev.paperboy.subscription.Subscription;

import java.util.List;
import java.util.stream.Collectors;

/** What a person has subscribed to, in words; of another server nothing shows in a server. */
record SubscriptionLines(Subscriber subscriber, List<Subscription> all) {

    private static final int MOST_OF_LABEL = 80;

    /** Those that may be shown here. */
    List<Subscription> shown() {
        return all.stream().filter(this::isShown).toList();
    }

    private boolean isShown(Subscription subscription) {
        return !(subscription.subject() instanceof Subject.OfServer(long guildId, _))
                || subscriber.guildId().map(here -> here == guildId).orElse(true);
    }

    /** A line each, and how many there are besides. */
    String text() {
        String lines =
                shown().stream().map(it -> "- " + line(it)).collect(Collectors.joining("\n"));
        int hidden = all.size() - shown().size();
        return hidden == 0
                ? lines
                : (lines + "\n" + subscriber.text("subscribe.elsewhere", hidden)).strip();
    }

    private String line(Subscription subscription) {
        String name = name(subscription);
        String key =
                switch (subscription.subject()) {
                    case Subject.OfServer _ -> "subscribe.line.topic";
                    case Subject.OfPreset _ -> "subscribe.line.preset";
                    case Subject.ByAuthor _ -> "subscribe.line.author";
                    case Subject.ByOrganization _ -> "subscribe.line.organization";
                    case Subject.Matching _ -> "subscribe.line.filter";
                };
        Subscription.Stop stop = subscription.stop();
        String line = subscriber.text(key, name);
        return stop == null
                ? line
                : subscriber.text(
                        "subscribe.stopped." + stop.reason(), line, Timestamps.relative(stop.at()));
    }

    /** In strangers' words, made safe. */
    static String name(Subscription subscription) {
        return Markdown.inline(Clip.to(MOST_OF_LABEL, subscription.label()));
    }
}
