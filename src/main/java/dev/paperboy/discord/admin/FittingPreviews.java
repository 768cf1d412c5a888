package dev.paperboy.discord.admin;

import dev.paperboy.digest.DigestPreviews;
import dev.paperboy.discord.text.Language;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestSchedule;

import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shows what a digest would post, as much of it as finds room beside what is said about it. */
@Component
class FittingPreviews {

    private final DigestPreviews previews;

    FittingPreviews(DigestPreviews previews) {
        this.previews = previews;
    }

    /**
     * The preview and what is said about it.
     *
     * @param whole what it would post; where that finds no room, fewer papers are shown, and that
     *     is told
     * @param about what stands below it
     */
    List<MessageTopLevelComponent> above(
            List<MessageTopLevelComponent> about,
            DigestSchedule digest,
            DigestPreviews.Preview whole,
            Language language) {
        TextDisplay isShortened = TextDisplay.of(language.text("digest.preview.shortened"));
        int papers = digest.settings().content().papers();
        Stream<List<MessageTopLevelComponent>> shorter =
                IntStream.of(papers / 2, papers / 3, 1)
                        .filter(fewer -> fewer > 0)
                        .mapToObj(fewer ->
                                joined(
                                        previews.preview(shortened(digest, fewer)),
                                        joined(List.of(isShortened), about)));
        return Stream.concat(Stream.of(joined(whole, about)), shorter)
                .filter(Room::isEnoughFor)
                .findFirst()
                .orElse(about);
    }

    private static List<MessageTopLevelComponent> joined(
            DigestPreviews.Preview preview, List<MessageTopLevelComponent> below) {
        return joined(PreviewParts.of(preview.body()), below);
    }

    private static List<MessageTopLevelComponent> joined(
            List<? extends MessageTopLevelComponent> first, List<MessageTopLevelComponent> second) {
        List<MessageTopLevelComponent> parts = new ArrayList<>(first);
        parts.addAll(second);
        return parts;
    }

    private static DigestSchedule shortened(DigestSchedule digest, int papers) {
        DigestContent fewer = digest.settings().content().withPapers(papers);
        return new DigestSchedule(
                digest.id(),
                digest.createdBy(),
                digest.settings().withContent(fewer),
                digest.progress(),
                digest.servedOn(),
                digest.pause());
    }
}
