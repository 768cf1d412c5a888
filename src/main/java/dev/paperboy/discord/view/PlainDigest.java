package dev.paperboy.discord.view;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.digest.Digest;
import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.components.buttons.Button;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A digest as plain Markdown, for the case that Discord does not take the one of components. */
final class PlainDigest {

    private PlainDigest() {}

    /**
     * At most what plain content may have; papers that find no room are left out, and that is told.
     */
    static String of(Digest.Papers digest, @Nullable Long pingedRole, Language language) {
        return IntStream.iterate(digest.shown().size(), shown -> shown > 0, shown -> shown - 1)
                .mapToObj(shown -> text(digest, shown, pingedRole, language))
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
            Digest.Papers digest, int shown, @Nullable Long pingedRole, Language language) {
        DigestWords words = new DigestWords(digest, shown, language);
        List<PaperPhrases> papers =
                digest.shown().stream()
                        .limit(shown)
                        .map(paper -> new PaperPhrases(paper.paper(), language))
                        .toList();
        Stream<String> lines = IntStream.range(0, shown).mapToObj(i -> line(i + 1, papers.get(i)));
        return Stream.of(
                        Stream.of(words.opening(pingedRole)),
                        lines,
                        maybe(digest, language),
                        Stream.of(words.footer()))
                .flatMap(each -> each)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> maybe(Digest.Papers digest, Language language) {
        return digest.maybe().isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(language.text("digest.maybe")),
                        digest.maybe().stream()
                                .map(shown -> line(new PaperPhrases(shown.paper(), language))));
    }

    private static String line(int number, PaperPhrases paper) {
        return number + ". " + line(paper);
    }

    private static String line(PaperPhrases paper) {
        return paper.upvotes().map(votes -> votes + " ").orElse("") + paper.titleAndAddress();
    }
}
