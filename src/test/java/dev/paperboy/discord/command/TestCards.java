package dev.paperboy.discord.command;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.paperboy.paper.MemoryFigures;
import dev.paperboy.paper.MemoryLinkedWorks;
import dev.paperboy.paper.VoteTrends;

import java.util.Optional;

/** Cards of papers of which nothing more is known than the catalogue tells. */
final class TestCards {

    private TestCards() {}

    static PaperCards ofCatalogue() {
        VoteTrends trends = mock(VoteTrends.class);
        given(trends.of(any())).willReturn(Optional.empty());
        return new PaperCards(
                new MemoryFigures(), _ -> {}, trends, new MemoryLinkedWorks(), _ -> {});
    }
}
