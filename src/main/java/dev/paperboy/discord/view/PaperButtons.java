package dev.paperboy.discord.view;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.PaperWords;
import dev.paperboy.discord.text.WebAddress;
import dev.paperboy.paper.Paper;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The buttons under a paper's card: first what to do with it, the most used first, then its pages
 * on the web.
 */
final class PaperButtons {

    private PaperButtons() {}

    /** As few rows as they need, about equally long. */
    static List<ActionRow> of(CardContents card, Language language) {
        List<Button> buttons =
                Stream.concat(actions(card, language), links(card.paper(), language)).toList();
        int rows = Math.ceilDiv(buttons.size(), DiscordLimits.BUTTONS_PER_ROW);
        return IntStream.range(0, rows)
                .mapToObj(row ->
                        ActionRow.of(
                                buttons.subList(
                                        start(row, rows, buttons.size()),
                                        start(row + 1, rows, buttons.size()))))
                .toList();
    }

    /** The longer rows come first. */
    private static int start(int row, int rows, int buttons) {
        return Math.ceilDiv(row * buttons, rows);
    }

    private static Stream<Button> actions(CardContents card, Language language) {
        Paper paper = card.paper();
        return Stream.of(
                        whole(paper, language),
                        card.canBeDiscussed()
                                ? action(Actions.DISCUSS, paper, "card.discuss", language)
                                : Optional.<Button>empty(),
                        action(Actions.SIMILAR, paper, "card.similar", language),
                        action(Actions.SAVE, paper, "card.save", language),
                        action(Actions.CITE, paper, "card.cite", language),
                        action(Actions.PAPER_WHY, paper, "card.why", language))
                .flatMap(Optional::stream);
    }

    private static Stream<Button> links(Paper paper, Language language) {
        return Stream.of(
                        link(paper.id().pdf(), language.text("paper.pdf")),
                        link(paper.id().arxivPage(), language.text("card.arxiv")),
                        huggingFace(paper, language),
                        code(paper, language),
                        link(paper.links().project(), language.text("card.project")))
                .flatMap(Optional::stream);
    }

    private static Optional<Button> whole(Paper paper, Language language) {
        return PaperWords.abstractText(paper.text())
                .flatMap(_ -> action(Actions.ABSTRACT, paper, "card.abstract", language));
    }

    private static Optional<Button> action(
            String action, Paper paper, String label, Language language) {
        return Optional.of(
                Button.secondary(
                        ComponentId.of(action, paper.id()).toString(), language.text(label)));
    }

    private static Optional<Button> huggingFace(Paper paper, Language language) {
        return paper.votes() == null
                ? Optional.empty()
                : link(paper.id().huggingFacePage(), language.text("card.hugging-face"));
    }

    private static Optional<Button> code(Paper paper, Language language) {
        return link(paper.links().code(), new PaperPhrases(paper, language).codeLabel("card.code"));
    }

    private static Optional<Button> link(@Nullable URI target, String label) {
        return WebAddress.of(target).map(address -> Button.link(address.value(), label));
    }
}
