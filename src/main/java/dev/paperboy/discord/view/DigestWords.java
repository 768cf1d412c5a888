package dev.paperboy.discord.view;

import dev.paperboy.digest.Digest;
import dev.paperboy.digest.NextPapers;
import dev.paperboy.discord.text.Dates;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Mentions;
import dev.paperboy.discord.text.Timestamps;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a digest says about itself: its days, how much of them it shows, and what comes next.
 *
 * @param shown how many papers found room, which may be fewer than were to be shown
 */
record DigestWords(Digest.Papers digest, int shown, Language language) {

    /** The role that it pings, and the heading. */
    String opening(@Nullable Long pingedRole) {
        return pingedRole == null ? heading() : Mentions.role(pingedRole) + "\n" + heading();
    }

    /** As "## Fri 12 Jun · 10 of 30 papers". */
    String heading() {
        String days = Dates.span(digest.span().first(), digest.span().last(), language);
        int considered = digest.counts().considered();
        return shown < considered
                ? language.text("digest.heading.top", days, shown, considered)
                : language.text("digest.heading.all", days, shown);
    }

    /** As "-# votes as of 3 hours ago · 2 of them added late to Thu 11 Jun". */
    String freshness() {
        return "-# "
                + PaperPhrases.joined(
                        Stream.of(
                                Optional.of(
                                        language.text(
                                                "digest.votes-as-of",
                                                Timestamps.relative(digest.votesAsOf()))),
                                late()));
    }

    private Optional<String> late() {
        return Optional.ofNullable(digest.late())
                .map(late ->
                        language.text(
                                "digest.late",
                                late.papers(),
                                Dates.span(late.days().first(), late.days().last(), language)));
    }

    String footer() {
        String line =
                PaperPhrases.joined(
                        Stream.of(
                                below(),
                                unmatched(),
                                leftOut(),
                                Optional.of(next(digest.next(), language)),
                                Optional.of(language.text("digest.source"))));
        return "-# " + line;
    }

    static String next(NextPapers next, Language language) {
        return language.text(
                next.ifComplete() ? "digest.next.if-complete" : "digest.next",
                Timestamps.full(next.at()),
                Timestamps.relative(next.at()));
    }

    private Optional<String> below() {
        int below = digest.counts().matched() - wanted();
        return below > 0
                ? Optional.of(language.text("digest.below", below, wanted()))
                : Optional.empty();
    }

    private Optional<String> unmatched() {
        Digest.Counts counts = digest.counts();
        int unmatched = counts.considered() - counts.matched();
        return unmatched > 0
                ? Optional.of(language.text("digest.unmatched", unmatched, counts.minimumUpvotes()))
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
