package dev.paperboy.discord.view;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.digest.Digest;
import dev.paperboy.digest.Digest.Shown;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Summary;
import dev.paperboy.paper.Paper;

import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.separator.Separator.Spacing;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The message of a digest with papers: three leaders, a tail, what perhaps fits, what still climbs,
 * and ways to open and list them.
 *
 * @param pingedRole Discord's id of the role that it names; null: none
 * @param isDirect whether it goes to one person
 */
record DigestLayout(
        Digest.Papers digest,
        DeliveryId marker,
        @Nullable Long pingedRole,
        boolean isDirect,
        Language language) {

    private static final int LEADERS = 3;

    Container container(DigestDetail detail) {
        List<Shown> shown = digest.shown().subList(0, detail.papers());
        List<Shown> leaders = shown.subList(0, Math.min(LEADERS, shown.size()));
        List<Shown> tail = shown.subList(leaders.size(), shown.size());
        DigestWords words = new DigestWords(digest, shown.size(), language);

        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(words.opening(pingedRole) + "\n" + words.freshness()));
        Picture.gallery(digest.figure(), phrases(shown.getFirst().paper())).ifPresent(parts::add);
        leaders.forEach(paper -> parts.add(leader(paper, detail)));
        if (!tail.isEmpty()) {
            parts.add(Separator.createDivider(Spacing.SMALL));
            parts.add(TextDisplay.of(also() + "\n" + lines(tail, detail.gist())));
        }
        if (!digest.maybe().isEmpty()) {
            parts.add(
                    TextDisplay.of(
                            language.text("digest.maybe")
                                    + "\n"
                                    + lines(digest.maybe(), detail.gist())));
        }
        climbing(detail)
                .flatMap(papers -> new ClimbingSection(papers, language).markdown())
                .map(TextDisplay::of)
                .ifPresent(parts::add);
        parts.add(Separator.createDivider(Spacing.SMALL));
        parts.add(PaperMenu.of(inMenu(shown, detail), marker.value(), language));
        int ofItsDays = shown.size() + digest.maybe().size();
        parts.add(DigestRow.row(digest, ofItsDays, marker, isDirect, language));
        parts.add(TextDisplay.of(words.footer()));
        return Container.of(parts);
    }

    private Optional<Digest.Papers> climbing(DigestDetail detail) {
        return detail.climbing() ? Optional.of(digest) : Optional.empty();
    }

    private List<Paper> inMenu(List<Shown> shown, DigestDetail detail) {
        return Stream.concat(
                        Stream.concat(shown.stream(), digest.maybe().stream()).map(Shown::paper),
                        climbing(detail).stream()
                                .flatMap(papers -> papers.climbing().stream())
                                .map(Digest.Climbing::paper))
                .toList();
    }

    private Section leader(Shown shown, DigestDetail detail) {
        Paper paper = shown.paper();
        PaperPhrases phrases = phrases(paper);
        String text =
                Stream.of(
                                Optional.of("**" + phrases.linkedTitle() + "**"),
                                Summary.of(paper.text(), detail.summary())
                                        .map(summary -> summary.marked(language)),
                                figures(shown, detail.figures()).map(line -> "-# " + line))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("\n"));
        Button details =
                Button.secondary(
                        ComponentId.of(Actions.PAPER, paper.id()).toString(),
                        language.text("digest.details"));
        return Section.of(details, TextDisplay.of(text));
    }

    private Optional<String> figures(Shown shown, DigestDetail.Figures figures) {
        PaperPhrases phrases = phrases(shown.paper());
        String line =
                switch (figures) {
                    case VOTES ->
                            PaperPhrases.joined(
                                    Stream.of(Optional.of(phrases.votes()), topics(shown)));
                    case FULL ->
                            PaperPhrases.joined(
                                    Stream.of(
                                            Optional.of(phrases.votes()),
                                            phrases.firstAuthor(),
                                            phrases.organisation(),
                                            phrases.code(),
                                            Optional.of(phrases.pdf()),
                                            topics(shown)));
                };
        return Optional.of(line).filter(text -> !text.isEmpty());
    }

    private Optional<String> topics(Shown shown) {
        return TopicPhrases.of(shown, digest, language);
    }

    private String lines(List<Shown> papers, int gist) {
        return papers.stream().map(shown -> line(shown, gist)).collect(Collectors.joining("\n"));
    }

    private String also() {
        return language.text(digest.span().isOneDay() ? "digest.also.day" : "digest.also.days");
    }

    private String line(Shown shown, int most) {
        PaperPhrases phrases = phrases(shown.paper());
        String title = phrases.voted(phrases.linkedTitle());
        String below =
                PaperPhrases.joined(
                        Stream.of(
                                topics(shown),
                                Summary.of(shown.paper().text(), most)
                                        .map(summary -> summary.brief(language))));
        return below.isEmpty() ? title : title + "\n-# " + below;
    }

    private PaperPhrases phrases(Paper paper) {
        return new PaperPhrases(paper, language);
    }
}
