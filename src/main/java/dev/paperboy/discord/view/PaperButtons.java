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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The buttons under a paper's card: its abstract, similar papers, and its pages on the web. */
final class PaperButtons {

    private PaperButtons() {}

    /** One or two rows. */
    static List<ActionRow> of(Paper paper, Language language) {
        List<Button> buttons =
                Stream.of(
                                whole(paper, language),
                                Optional.of(similar(paper, language)),
                                Optional.of(why(paper, language)),
                                huggingFace(paper, language),
                                link(paper.id().arxivPage(), language.text("card.arxiv")),
                                link(paper.id().pdf(), language.text("paper.pdf")),
                                code(paper, language),
                                link(paper.links().project(), language.text("card.project")))
                        .flatMap(Optional::stream)
                        .toList();
        List<ActionRow> rows = new ArrayList<>();
        for (int i = 0; i < buttons.size(); i += DiscordLimits.BUTTONS_PER_ROW) {
            rows.add(
                    ActionRow.of(
                            buttons.subList(
                                    i,
                                    Math.min(i + DiscordLimits.BUTTONS_PER_ROW, buttons.size()))));
        }
        return rows;
    }

    private static Optional<Button> whole(Paper paper, Language language) {
        return PaperWords.abstractText(paper.text())
                .map(_ ->
                        Button.secondary(
                                ComponentId.of(Actions.ABSTRACT, paper.id()).toString(),
                                language.text("card.abstract")));
    }

    private static Button similar(Paper paper, Language language) {
        return Button.secondary(
                ComponentId.of(Actions.SIMILAR, paper.id()).toString(),
                language.text("card.similar"));
    }

    private static Button why(Paper paper, Language language) {
        return Button.secondary(
                ComponentId.of(Actions.PAPER_WHY, paper.id()).toString(),
                language.text("card.why"));
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
