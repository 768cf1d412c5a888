package dev.paperboy.discord.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

class StatusSectionTests {

    private static final int MOST = 300;

    private final Language english = new Texts().english();

    StatusSectionTests() throws IOException {}

    private String text(List<String> lines) {
        return new StatusSection("status.digests", lines, MOST).text(english);
    }

    @Test
    void whatFitsIsShownAsAWhole() {
        assertThat(text(List.of("first", "second")))
                .isEqualTo("**Next digests here**\nfirst\nsecond");
    }

    @Test
    void whatDoesNotFitIsCounted() {
        String text = text(Collections.nCopies(9, "x".repeat(100)));

        assertThat(text).hasSizeLessThanOrEqualTo(MOST).endsWith("x\n-# and 7 more");
    }
}
