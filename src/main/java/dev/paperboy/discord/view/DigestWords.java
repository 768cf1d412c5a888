package dev.paperboy.discord.view;

import dev.paperboy.digest.Digest;
import dev.paperboy.discord.text.Dates;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Timestamps;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a digest says about itself: its days, how much of them it shows, and what comes next.
 *
 * @param shown how many papers found room, which may be fewer than were to be shown
 */
record DigestWords(Digest.Papers digest, int shown, Language language) {

    /** As "## Fri 12 Jun · 10 of 30 papers". */
    String heading() {
        String days = Dates.span(digest.span().first(), digest.span().last(), language);
        return shown < digest.considered()
                ? language.text("digest.heading.top", days, shown, digest.considered())
                : language.text("digest.heading.all", days, shown);
    }

    String freshness() {
        return language.text("digest.votes-as-of", Timestamps.relative(digest.votesAsOf()));
    }

    String footer() {
        String line =
                PaperPhrases.joined(
                        Stream.of(
                                below(),
                                leftOut(),
                                Optional.of(next(digest.next(), language)),
                                Optional.of(language.text("digest.source"))));
        return "-# " + line;
    }

    static String next(Instant next, Language language) {
        return language.text("digest.next", Timestamps.full(next), Timestamps.relative(next));
    }

    private Optional<String> below() {
        int below = digest.considered() - wanted();
        return below > 0
                ? Optional.of(language.text("digest.below", below, wanted()))
                : Optional.empty();
    }

    private Optional<String> leftOut() {
        int leftOut = wanted() - shown;
        return leftOut > 0
                ? Optional.of(language.text("digest.left-out", leftOut, wanted()))
                : Optional.empty();
    }

    private int wanted() {
        return digest.shown().size();
    }
}
