package dev.paperboy.discord.view;

import dev.paperboy.digest.Digest;
import dev.paperboy.discord.text.Dates;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Numbers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a digest tells of papers of earlier days that got their votes since. */
record ClimbingSection(Digest.Papers digest, Language language) {

    /** Heading and papers, each with what it has passed; empty: there are none. */
    Optional<String> markdown() {
        return digest.climbing().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Stream.concat(
                                        Stream.of(heading()),
                                        digest.climbing().stream().map(this::entry))
                                .collect(Collectors.joining("\n")));
    }

    /**
     * The same without links, a line each; empty: there are none.
     *
     * @param title the most characters of a title
     */
    Stream<String> plain(int title) {
        return digest.climbing().isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(heading()),
                        digest.climbing().stream().map(climbing -> plain(climbing, title)));
    }

    /** Those of the digest's own days have passed no cut: they just rise. */
    private String heading() {
        boolean passedOver = digest.climbing().stream().anyMatch(it -> it.day() != null);
        return language.text(passedOver ? "digest.climbing" : "digest.rising");
    }

    private String entry(Digest.Climbing climbing) {
        PaperPhrases paper = new PaperPhrases(climbing.paper(), language);
        String title = paper.voted(paper.linkedTitle());
        String why = why(climbing);
        return why.isEmpty() ? title : title + "\n-# " + why;
    }

    private String plain(Digest.Climbing climbing, int title) {
        PaperPhrases paper = new PaperPhrases(climbing.paper(), language);
        return PaperPhrases.joined(
                Stream.of(
                        Optional.of(paper.voted(paper.titleAndAddress(title))),
                        Optional.of(why(climbing))));
    }

    private String why(Digest.Climbing climbing) {
        return PaperPhrases.joined(Stream.of(passed(climbing), gained(climbing)));
    }

    /** As "from Thu 19 Nov, where the last one shown had ▲25". */
    private Optional<String> passed(Digest.Climbing climbing) {
        LocalDate day = climbing.day();
        return day == null
                ? Optional.empty()
                : Optional.of(
                        language.text(
                                "digest.climbing.from",
                                Dates.day(day, language),
                                language.text(
                                        "paper.upvotes",
                                        Numbers.compact(climbing.cut(), language))));
    }

    /** As "+31 in 24 h", which stays true however long ago the message is. */
    private Optional<String> gained(Digest.Climbing climbing) {
        return Optional.ofNullable(climbing.trend()).map(trend -> GainPhrase.of(trend, language));
    }
}
