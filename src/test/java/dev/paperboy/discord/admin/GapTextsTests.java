package dev.paperboy.discord.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.digest.DigestRun;
import dev.paperboy.discord.text.Texts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.Locale;

class GapTextsTests {

    /** Else the whole history could not be shown. */
    @ParameterizedTest
    @EnumSource
    void theHistoryHasWordsForEveryReasonThatThereWereNoPapers(DigestRun.Gap gap)
            throws IOException {
        String key = "history.gap." + gap.name().toLowerCase(Locale.ROOT);

        assertThat(new Texts().english().text(key)).isNotBlank();
    }
}
