package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.PaperCard;
import dev.paperboy.paper.Figure;
import dev.paperboy.paper.FigureWishes;
import dev.paperboy.paper.Figures;
import dev.paperboy.paper.Paper;

import org.springframework.stereotype.Component;

import java.util.Optional;

/** Shows papers one at a time, each with its figure if that is known; if not, the next time. */
@Component
class PaperCards {

    private final Figures figures;
    private final FigureWishes wishes;

    PaperCards(Figures figures, FigureWishes wishes) {
        this.figures = figures;
        this.wishes = wishes;
    }

    /** A paper for everybody. */
    Reply card(Paper paper, Language language) {
        Optional<Figure> figure = figures.find(paper.id());
        if (figure.isEmpty()) {
            wishes.add(paper.id());
        }
        return Reply.toAll(PaperCard.of(paper, figure.orElse(null), language));
    }
}
