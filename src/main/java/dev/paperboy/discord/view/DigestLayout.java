package dev.paperboy.discord.view;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.digest.Digest;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Summary;
import dev.paperboy.paper.Paper;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
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
 * The message of a digest with papers: three leaders, a tail, ways to open and list them.
 *
 * @param pingedRole Discord's id of the role that it names; null: none
 */
record DigestLayout(
        Digest.Papers digest, DeliveryId marker, @Nullable Long pingedRole, Language language) {

    private static final int LEADERS = 3;

    Container container(DigestDetail detail) {
        List<Paper> shown = digest.shown().subList(0, detail.papers());
        List<Paper> leaders = shown.subList(0, Math.min(LEADERS, shown.size()));
        List<Paper> tail = shown.subList(leaders.size(), shown.size());
        DigestWords words = new DigestWords(digest, shown.size(), language);

        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(words.opening(pingedRole) + "\n" + words.freshness()));
        Picture.gallery(digest.figure(), phrases(shown.getFirst())).ifPresent(parts::add);
        leaders.forEach(paper -> parts.add(leader(paper, detail)));
        if (!tail.isEmpty()) {
            parts.add(Separator.createDivider(Spacing.SMALL));
            parts.add(TextDisplay.of(tail(tail, detail.gist())));
        }
        parts.add(Separator.createDivider(Spacing.SMALL));
        parts.add(PaperMenu.of(shown, marker.value(), language));
        parts.add(buttons(shown.size()));
        parts.add(TextDisplay.of(words.footer()));
        return Container.of(parts);
    }

    private Section leader(Paper paper, DigestDetail detail) {
        PaperPhrases phrases = phrases(paper);
        String text =
                Stream.of(
                                Optional.of("**" + phrases.linkedTitle() + "**"),
                                Summary.of(paper.text(), detail.summary())
                                        .map(summary -> summary.marked(language)),
                                figures(paper, detail.figures()).map(line -> "-# " + line))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("\n"));
        Button details =
                Button.secondary(
                        ComponentId.of(Actions.PAPER, paper.id()).toString(),
                        language.text("digest.details"));
        return Section.of(details, TextDisplay.of(text));
    }

    private Optional<String> figures(Paper paper, DigestDetail.Figures figures) {
        PaperPhrases phrases = phrases(paper);
        String line =
                switch (figures) {
                    case VOTES -> phrases.votes();
                    case FULL ->
                            PaperPhrases.joined(
                                    Stream.of(
                                            Optional.of(phrases.votes()),
                                            phrases.firstAuthor(),
                                            phrases.organisation(),
                                            phrases.code(),
                                            Optional.of(phrases.pdf())));
                };
        return Optional.of(line).filter(text -> !text.isEmpty());
    }

    private String tail(List<Paper> papers, int gist) {
        String lines =
                papers.stream()
                        .map(paper -> tailLine(paper, gist))
                        .collect(Collectors.joining("\n"));
        return also() + "\n" + lines;
    }

    private String also() {
        return language.text(digest.span().isOneDay() ? "digest.also.day" : "digest.also.days");
    }

    private String tailLine(Paper paper, int most) {
        PaperPhrases phrases = phrases(paper);
        String title =
                phrases.upvotes().map(votes -> votes + " ").orElse("") + phrases.linkedTitle();
        return Summary.of(paper.text(), most)
                .map(summary -> title + "\n-# " + summary.brief(language))
                .orElse(title);
    }

    private ActionRow buttons(int shown) {
        Object first = digest.span().first();
        Object last = digest.span().last();
        Button why =
                Button.secondary(why(first, last, shown).toString(), language.text("digest.why"));
        if (digest.counts().considered() <= shown) {
            return ActionRow.of(why);
        }
        Button all =
                Button.secondary(
                        ComponentId.of(Actions.DAYS, first, last).toString(),
                        language.text("digest.all", digest.counts().considered()));
        return ActionRow.of(all, why);
    }

    private ComponentId why(Object first, Object last, int shown) {
        int fewest = digest.counts().minimumUpvotes();
        return fewest == 0
                ? ComponentId.of(Actions.WHY, first, last, shown)
                : ComponentId.of(Actions.WHY, first, last, shown, fewest);
    }

    private PaperPhrases phrases(Paper paper) {
        return new PaperPhrases(paper, language);
    }
}
