package dev.paperboy.discord.saved;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.library.CitationFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/** Citations as files that Discord takes. */
class CitationFilesTests {

    private static CitationFiles writing(String text) {
        return new CitationFiles((_, _) -> text);
    }

    @ParameterizedTest
    @CsvSource({"BIBTEX, list.bib", "RIS, list.ris", "CSL_JSON, list.json"})
    void theEndingOfTheNameTellsTheFormat(CitationFormat format, String name) {
        assertThat(writing("@misc").of(List.of(), format, "list"))
                .hasValueSatisfying(file -> assertThat(file.getUrl()).endsWith("/" + name));
    }

    /** Letters that are not ASCII's take more bytes than one. */
    @Test
    void whatIsLargerThanDiscordTakesIsNoFile() {
        String most = "é".repeat(DiscordLimits.ATTACHMENT_BYTES / 2);

        assertThat(writing(most).of(List.of(), CitationFormat.BIBTEX, "list")).isPresent();
        assertThat(writing(most + "e").of(List.of(), CitationFormat.BIBTEX, "list")).isEmpty();
    }
}
