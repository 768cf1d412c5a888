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

    private static final int MOST_TOPICS = 5;

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

    /** As "-# agents, inference · votes as of 3 hours ago · 2 of them added late to Thu 11 Jun". */
    String freshness() {
        return "-# " + PaperPhrases.joined(Stream.of(topics(), Optional.of(votes()), late()));
    }

    private String votes() {
        Digest.VotesRead votes = digest.votes();
        return language.text(
                votes.isSettled() ? "digest.votes-settled" : "digest.votes-as-of",
                Timestamps.relative(votes.at()));
    }

    /** What the papers had to fit, one of these; empty: nothing. */
    Optional<String> topics() {
        return Optional.of(TopicPhrases.names(digest.topics(), MOST_TOPICS, language))
                .filter(names -> !names.isEmpty());
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
                                unvoted(),
                                unfitting(),
                                leftOut(),
                                next(),
                                Optional.of(language.text("digest.source"))));
        return "-# " + line;
    }

    /** Once the votes have settled, that has long been. */
    private Optional<String> next() {
        return digest.votes().isSettled()
                ? Optional.empty()
                : Optional.of(next(digest.next(), language));
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

    private Optional<String> unvoted() {
        Digest.Counts counts = digest.counts();
        return counts.unvoted() > 0
                ? Optional.of(
                        language.text(
                                "digest.unmatched", counts.unvoted(), counts.minimumUpvotes()))
                : Optional.empty();
    }

    /** What perhaps fits is shown, so it is not counted here. */
    private Optional<String> unfitting() {
        int unfitting = digest.counts().unfitting() - digest.maybe().size();
        String text = digest.topics().isEmpty() ? "digest.filtered" : "digest.unfitting";
        return unfitting > 0 ? Optional.of(language.text(text, unfitting)) : Optional.empty();
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
