package dev.paperboy.discord.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.paperboy.discord.fairuse.FairUses;
import dev.paperboy.discord.interaction.CommandForm;
import dev.paperboy.discord.interaction.CompletionRequest;
import dev.paperboy.discord.late.Lateness;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLookup;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.PaperTitle;
import dev.paperboy.search.PaperTitles;

import net.dv8tion.jda.api.interactions.commands.Command.Choice;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

class PaperCommandTests {

    private final Texts texts = new Texts();
    private final PaperTitles titles = mock();
    private final PaperCommand command =
            new PaperCommand(
                    new PaperAnswers(
                            mock(Catalogue.class),
                            FairUses.lookup(mock(PaperLookup.class)),
                            mock(PaperSearch.class),
                            mock(PaperCards.class),
                            Lateness.answers(),
                            new SearchExtents(Lateness.over()),
                            new Replies()),
                    mock(WhyAnswers.class),
                    new TitleChoices(titles),
                    texts);

    PaperCommandTests() throws IOException {}

    @Test
    void aTitleThatCannotBeSeenOrIsTooLongTakesNoOtherChoiceWithIt() {
        given(titles.complete("a", 25))
                .willReturn(
                        List.of(
                                new PaperTitle(new PaperId("2606.00001"), "\u3164\u200b"),
                                new PaperTitle(new PaperId("2606.00002"), "word ".repeat(50)),
                                new PaperTitle(new PaperId("2606.00003"), "A paper")));

        List<Choice> choices =
                command.complete(
                        new CompletionRequest(
                                PaperCommand.QUERY, "a", texts.english(), mock(CommandForm.class)));

        assertThat(choices)
                .extracting(Choice::getAsString)
                .containsExactly("2606.00001", "2606.00002", "2606.00003");
        assertThat(choices)
                .extracting(Choice::getName)
                .satisfiesExactly(
                        name -> assertThat(name).isEqualTo("2606.00001"),
                        name -> assertThat(name).endsWith("word…").hasSizeLessThan(101),
                        name -> assertThat(name).isEqualTo("A paper"));
    }
}
