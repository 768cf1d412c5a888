package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class PaperIdTests {

    @ParameterizedTest
    @CsvSource({
        "2312.00752, 2312.00752",
        "2312.00752v2, 2312.00752",
        "0704.0001, 0704.0001",
        "2503.02130, 2503.02130",
        "'  2606.00467\n', 2606.00467",
        "2606.00467v13, 2606.00467",
        "cs/0601001, cs/0601001",
        "cs.CL/0601001v1, cs.CL/0601001",
        "astro-ph/0601001, astro-ph/0601001",
        "cond-mat.str-el/0601001,",
        "math.AG/0601001, math.AG/0601001",
        "2312.007521,",
        "2312.007,",
        "23120.0752,",
        "2312.00752v,",
        "2312.00752 v2,",
        "'2312,00752',",
        "cs.cl/0601001,",
        "CS/0601001,",
        "cs/060100,",
        "2312.00752/../secret,",
        "'',",
        "attention,",
    })
    void anIdIsReadWithOrWithoutItsVersion(String text, String id) {
        assertThat(PaperId.parse(text).map(PaperId::value).orElse(null)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2312.00752v1", " 2312.00752", "2312.00752\n", "", "x", "٢٣١٢.٠٠٧٥٢"})
    void onlyAnIdWithoutVersionIsAnId(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PaperId(text));
    }

    @ParameterizedTest
    @CsvSource({
        "math.GT/0309136, math/0309136",
        "cond-mat/0601001, cond-mat/0601001",
        "2312.00752, 2312.00752",
    })
    void anOldIdIsTheSameWithoutTheClassOfItsArchive(String id, String without) {
        assertThat(new PaperId(id).withoutClass()).isEqualTo(new PaperId(without));
    }

    @Test
    void itLeadsToItsPages() {
        PaperId id = new PaperId("cs.CL/0601001");
        assertThat(id.huggingFacePage()).hasToString("https://huggingface.co/papers/cs.CL/0601001");
        assertThat(id.arxivPage()).hasToString("https://arxiv.org/abs/cs.CL/0601001");
        assertThat(id.pdf()).hasToString("https://arxiv.org/pdf/cs.CL/0601001");
    }

    @Test
    void idsAreOrderedAndShownAsText() {
        PaperId older = new PaperId("2312.00752");
        PaperId newer = new PaperId("2606.00467");
        assertThat(List.of(newer, older).stream().sorted()).containsExactly(older, newer);
        assertThat(newer).hasToString("2606.00467");
    }
}
