package dev.paperboy.discord.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.PaperId;
import dev.paperboy.search.PaperTitle;

import net.dv8tion.jda.api.interactions.commands.Command.Choice;

import org.junit.jupiter.api.Test;

import java.util.List;

class TitleChoicesTests {

    private static final PaperId ID = new PaperId("2606.00001");

    @Test
    void titlesAreOfferedWithoutLatex() {
        assertThat(offered("Sorting in $\\mathcal{O}(n^2)$ by G\\\"odel"))
                .containsExactly("Sorting in 𝒪(n²) by Gödel");
    }

    @Test
    void aLongTitleIsCutAtAWordAfterItsLatexIsRead() {
        String title = "The $\\mathcal{O}(n^2)$ of sorting ".repeat(8);

        assertThat(offered(title))
                .allSatisfy(name ->
                        assertThat(name)
                                .hasSizeLessThanOrEqualTo(100)
                                .endsWith("…")
                                .doesNotContain("\\", "$"));
    }

    @Test
    void aTitleOfNothingButLayoutIsOfferedByItsId() {
        assertThat(offered("$\\,$")).containsExactly("2606.00001");
    }

    private static List<String> offered(String title) {
        return new TitleChoices((_, _) -> List.of(new PaperTitle(ID, title)))
                .completing("x").stream().map(Choice::getName).toList();
    }
}
