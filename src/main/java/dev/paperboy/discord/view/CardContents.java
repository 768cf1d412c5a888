package dev.paperboy.discord.view;

import dev.paperboy.paper.Figure;
import dev.paperboy.paper.LinkedWorks;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.VoteTrend;

import org.jspecify.annotations.Nullable;

/**
 * What a card shows.
 *
 * @param figure the paper's; null: none is known
 * @param trend how its votes have changed; null: that is not known
 * @param works what on Hugging Face names it; null: that is not known
 * @param canBeDiscussed whether a thread about it can be opened where the card is shown
 */
public record CardContents(
        Paper paper,
        @Nullable Figure figure,
        @Nullable VoteTrend trend,
        @Nullable LinkedWorks works,
        boolean canBeDiscussed) {

    /** A paper of which nothing more is known, in a place without threads. */
    public static CardContents of(Paper paper) {
        return new CardContents(paper, null, null, null, false);
    }
}
