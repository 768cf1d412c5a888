package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.CardContents;
import dev.paperboy.discord.view.PaperCard;
import dev.paperboy.paper.Figure;
import dev.paperboy.paper.FigureWishes;
import dev.paperboy.paper.Figures;
import dev.paperboy.paper.LinkedWorksShelf;
import dev.paperboy.paper.LinkedWorksWishes;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.VoteTrends;

import net.dv8tion.jda.api.components.container.Container;

import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Shows papers one at a time, each with all that is known of it; what is not, as its figure, the
 * next time.
 */
@Component
public class PaperCards {

    private final Figures figures;
    private final FigureWishes figureWishes;
    private final VoteTrends trends;
    private final LinkedWorksShelf works;
    private final LinkedWorksWishes worksWishes;

    PaperCards(
            Figures figures,
            FigureWishes figureWishes,
            VoteTrends trends,
            LinkedWorksShelf works,
            LinkedWorksWishes worksWishes) {
        this.figures = figures;
        this.figureWishes = figureWishes;
        this.trends = trends;
        this.works = works;
        this.worksWishes = worksWishes;
    }

    /** A paper for everybody. */
    Reply card(Paper paper, CardPlace place) {
        return Reply.toAll(container(paper, place));
    }

    /** The card, from the database alone. */
    public Container container(Paper paper, CardPlace place) {
        Optional<Figure> figure = figures.find(paper.id());
        if (figure.isEmpty()) {
            figureWishes.add(paper.id());
        }
        worksWishes.add(paper.id());
        CardContents contents =
                new CardContents(
                        paper,
                        figure.orElse(null),
                        trends.of(paper.id()).orElse(null),
                        works.find(paper.id()).orElse(null),
                        place.hasThreads());
        return PaperCard.of(contents, place.language());
    }
}
