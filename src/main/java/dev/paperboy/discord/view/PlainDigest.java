package dev.paperboy.discord.view;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.digest.Digest;
import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.components.buttons.Button;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A digest as plain Markdown, for the case that Discord does not take the one of components. */
final class PlainDigest {

    private static final int LONGEST_TITLE = 300;

    /** Of each, one paper and those that perhaps fit find room, whatever has to be escaped. */
    private static final int SHORT_TITLE = 80;

    private PlainDigest() {}

    /**
     * How many papers to show, and the most characters of a title.
     *
     * @param climbing whether papers of earlier days are told of
     */
    private record Detail(int papers, int title, boolean climbing) {

        /** What to try, the most wanted first: papers of earlier days are left out first. */
        static Stream<Detail> from(int papers) {
            Stream<Detail> fewer =
                    IntStream.iterate(papers, count -> count > 0, count -> count - 1)
                            .mapToObj(count -> new Detail(count, LONGEST_TITLE, false));
            return Stream.of(
                            Stream.of(new Detail(papers, LONGEST_TITLE, true)),
                            fewer,
                            Stream.of(new Detail(1, SHORT_TITLE, false)))
                    .flatMap(each -> each);
        }
    }

    /**
     * At most what plain content may have; papers that find no room are left out, and that is told.
     */
    static String of(Digest.Papers digest, @Nullable Long pingedRole, Language language) {
        return Detail.from(digest.shown().size())
                .map(detail -> text(digest, detail, pingedRole, language))
                .filter(text -> text.length() <= DiscordLimits.CONTENT)
                .findFirst()
                .orElseThrow();
    }

    /** Lists all papers of its days; its id holds that of the delivery. */
    static Button all(Digest.Papers digest, DeliveryId marker, Language language) {
        return Button.secondary(
                ComponentId.of(Actions.DAYS, digest.span().first(), digest.span().last(), 0, marker)
                        .toString(),
                language.text("digest.all", digest.counts().considered()));
    }

    private static String text(
            Digest.Papers digest, Detail detail, @Nullable Long pingedRole, Language language) {
        DigestWords words = new DigestWords(digest, detail.papers(), language);
        Stream<String> lines =
                IntStream.range(0, detail.papers())
                        .mapToObj(i ->
                                (i + 1)
                                        + ". "
                                        + line(digest, digest.shown().get(i), detail, language));
        return Stream.of(
                        Stream.of(words.opening(pingedRole)),
                        words.topics().map(topics -> "-# " + topics).stream(),
                        lines,
                        maybe(digest, detail, language),
                        detail.climbing()
                                ? new ClimbingSection(digest, language).plain(detail.title())
                                : Stream.<String>empty(),
                        Stream.of(words.footer()))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> maybe(Digest.Papers digest, Detail detail, Language language) {
        return digest.maybe().isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(language.text("digest.maybe")),
                        digest.maybe().stream()
                                .map(shown -> line(digest, shown, detail, language)));
    }

    private static String line(
            Digest.Papers digest, Digest.Shown shown, Detail detail, Language language) {
        PaperPhrases paper = new PaperPhrases(shown.paper(), language);
        return PaperPhrases.joined(
                Stream.of(
                        Optional.of(paper.voted(paper.titleAndAddress(detail.title()))),
                        TopicPhrases.of(shown, digest, language)));
    }
}
