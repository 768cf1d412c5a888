package dev.paperboy.source.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void anyWhiteSpaceBecomesOneSpace() {
        assertThat(Words.normalised("  Use\r\n  of\u00a0\u2003tools\t\u0000 now \u2028"))
                .isEqualTo("Use of tools now");
    }

    @Test
    void invisibleControlsAreTakenAway() {
        assertThat(Words.normalised("\u202egnp.exe\u202c a\u200bb\ufeff")).isEqualTo("gnp.exe ab");
    }

    @Test
    void halfACharacterIsReplaced() {
        assertThat(Words.normalised("a\ud800b")).isEqualTo("a\ufffdb");
    }

    @Test
    void namesAndFormulasStayAsTheyAre() {
        assertThat(Words.normalised("Zoë Ångström, 李, 👩‍🔬: $L_2$ **S*** <think>"))
                .isEqualTo("Zoë Ångström, 李, 👩‍🔬: $L_2$ **S*** <think>");
    }
}
