package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperReferenceTests {

    @ParameterizedTest
    @CsvSource({
        "2606.00467, 2606.00467",
        "2606.00467v3, 2606.00467",
        "' 2606.00467 ', 2606.00467",
        "arXiv:2606.00467, 2606.00467",
        "ARXIV: 2606.00467v2, 2606.00467",
        "arxiv : cs.CL/0601001, cs.CL/0601001",
        "cs.CL/0601001, cs.CL/0601001",
        "https://huggingface.co/papers/2606.00467, 2606.00467",
        "https://huggingface.co/papers/2606.00467.md, 2606.00467",
        "https://HuggingFace.co/papers/2606.00467/, 2606.00467",
        "https://www.huggingface.co/papers/2606.00467?utm_source=x#community, 2606.00467",
        "https://hf.co/papers/2606.00467, 2606.00467",
        "http://hf.co/papers/2606.00467, 2606.00467",
        "HTTPS://arxiv.org/abs/2606.00467, 2606.00467",
        "https://arxiv.org/abs/2606.00467v2, 2606.00467",
        "https://arxiv.org/abs/cs.CL/0601001v1, cs.CL/0601001",
        "https://arxiv.org/pdf/2606.00467, 2606.00467",
        "https://arxiv.org/pdf/2606.00467v1.pdf, 2606.00467",
        "https://arxiv.org/html/2606.00467v1, 2606.00467",
        "https://arxiv.org/html/2606.00467v1/#S1, 2606.00467",
        "https://export.arxiv.org/abs/2606.00467, 2606.00467",
        "https://www.alphaxiv.org/abs/2606.00467v1, 2606.00467",
        "https://alphaxiv.org/overview/2606.00467, 2606.00467",
        "<https://arxiv.org/abs/2606.00467>, 2606.00467",
        "arxiv.org/abs/2606.00467, 2606.00467",
        "www.arxiv.org/abs/2606.00467, 2606.00467",
        "huggingface.co/papers/2606.00467, 2606.00467",
        "https://arxiv.org:443/abs/2606.00467, 2606.00467",
        "https://huggingface.co/papers/arxiv.2606.00467, 2606.00467",
        "https://arxiv.org/abs/2606.00467)!, 2606.00467",
        "doi:10.48550/ARXIV.2606.00467v2, 2606.00467",
        "https://doi.org/10.48550/arXiv.2606.00467, 2606.00467",
        "http://dx.doi.org/10.48550/arXiv.2606.00467v1, 2606.00467",
        "10.48550/arXiv.2606.00467, 2606.00467",
        "https://arxiv.org/pdf/2606.00467#page=3, 2606.00467",
        "https://arxiv.org/abs/2606.00467., 2606.00467",
        "ARXIV:2606.00467V2, 2606.00467",
        "cs.cl/0601001, cs.CL/0601001",
        "ASTRO-PH/0601001V2, astro-ph/0601001",
        "https://arxiv.org/ABS/CS.CL/0601001, cs.CL/0601001",
        "arXiv:2606.00467v1 [cs.CL], 2606.00467",
        "arXiv:2606.00467v3 [cs.CL] 12 Jun 2026, 2606.00467",
        "`2606.00467`, 2606.00467",
        "'\"astro-ph/0601001v2\"', astro-ph/0601001",
        "“2606.00467”, 2606.00467",
        "(2606.00467), 2606.00467",
        "[2606.00467], 2606.00467",
        "2606.00467., 2606.00467",
        "２６０６．００４６７, 2606.00467",
        "\u200b2606.00467\u2060, 2606.00467",
        "\u202a2606.00467\u202c, 2606.00467",
        "\u00a02606.00467\u00a0, 2606.00467",
        "[A Paper](https://arxiv.org/abs/2606.00467), 2606.00467",
        "[A [v2] Paper](<https://huggingface.co/papers/2606.00467>), 2606.00467",
        "[2606.00467](https://arxiv.org/abs/2606.00467v2 \"title\"), 2606.00467",
        "https://ar5iv.labs.arxiv.org/html/2606.00467, 2606.00467",
        "https://ar5iv.org/abs/2606.00467v1, 2606.00467",
        "https://browse.arxiv.org/pdf/2606.00467v1.pdf, 2606.00467",
        "http://arxiv.org/abs/astro-ph/0601001v2?context=x#y, astro-ph/0601001",
    })
    void anIdAndALinkThatHoldsOneNameAPaper(String typed, String id) {
        assertThat(PaperReference.parse(typed)).isEqualTo(new PaperReference.ById(new PaperId(id)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2606.0046789",
                "260600.467",
                "2606,00467",
                "2606.467",
                "arxiv:attention",
                "arXiv:",
                "cs/06010",
                "https://huggingface.co/papers",
                "https://huggingface.co/papers/attention",
                "https://huggingface.co/example/model",
                "https://huggingface.co/datasets/papers/2606.00467",
                "https://arxiv.org/list/cs.CL/recent",
                "https://arxiv.org/abs/2606.0046789",
                "https://arxiv.org",
                "https://arxiv.org/abs/2606.00467/../../evil",
                "https://arxiv.org/abs/%zz",
                "https://arxiv.org/10.48550/arXiv.2606.00467",
                "10.48550/arXiv.attention",
                "https:///abs/2606.00467",
                "http://",
                "https://[::",
                "2606.4671234",
                "2606.00467v",
                "２６０６．４６７１２３４",
                "[A Paper](https://arxiv.org/list/cs.CL)",
                "arXiv:2606.00467 and more",
            })
    void whatWasMeantAsOneButIsNoneIsAMistake(String typed) {
        assertThat(PaperReference.parse(typed)).isEqualTo(new PaperReference.Malformed(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/abs/2606.00467, example.org",
        "https://huggingface.co.example.org/papers/2606.00467, huggingface.co.example.org",
        "https://huggingface.co@example.org/papers/2606.00467, example.org",
        "https://evilarxiv.org/abs/2606.00467, evilarxiv.org",
        "https://openreview.net/forum?id=abc, openreview.net",
        "http://127.0.0.1:8080/papers/2606.00467, 127.0.0.1",
        "https://WWW.Example.org/x, www.example.org",
        "openreview.net/forum?id=abc, openreview.net",
        "<https://example.org/x>, example.org",
        "https://doi.org/10.1038/nature14539, doi.org",
        "https://example.org/10.48550/arXiv.2606.00467, example.org",
        "https://arxiv.org.example.org/abs/2606.00467, arxiv.org.example.org",
        "https://notarxiv.org/abs/2606.00467, notarxiv.org",
        "[arXiv](https://example.org/abs/2606.00467), example.org",
        "https://user:secret@example.org:8443/abs/2606.00467, example.org",
    })
    void aLinkElsewhereNamesTheSite(String typed, String host) {
        assertThat(PaperReference.parse(typed)).isEqualTo(new PaperReference.OtherSite(host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Attention is all you need",
                "0",
                "GPT-4",
                "Qwen2.5-VL",
                "2026",
                "3.14",
                "agents/tools",
                "and/or",
                "S* and A*",
                "what is https://arxiv.org/abs/2606.00467 about",
                "arxiv papers on agents",
                "arXiv",
                "10.5 million",
                "e.g. this/that",
                "TCP/IP",
                "“Attention is all you need”",
                "[MASK] is all you need (really)",
                "see [this](https://arxiv.org/abs/2606.00467) one",
            })
    void anythingElseIsWords(String typed) {
        assertThat(PaperReference.parse(typed)).isEqualTo(new PaperReference.ByWords(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\0", "\uD800", "https://\0", "<", "<>", "://", "arxiv:\n\n"})
    void nothingThatIsTypedMakesItFail(String typed) {
        assertThat(PaperReference.parse(typed)).isNotNull();
    }
}
