package dev.paperboy.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What abstracts say their acronyms mean. */
class AcronymTests {

    @ParameterizedTest
    @CsvSource({
        "We apply Direct Preference Optimization (DPO) here., DPO, direct preference optimization",
        "Large language models (LLMs) grow., LLM, large language models",
        "a Mixture-of-Experts (MoE) layer, MoE, mixture of experts",
        "low-rank adaptation (LoRA), LoRA, low rank adaptation",
        "vision-language models (VLMs), VLM, vision language models",
        "Reinforcement Learning with Verifiable Rewards (RLVR), RLVR,"
                + " reinforcement learning with verifiable rewards",
        "an alternative to autoregressive (AR) models, AR, autoregressive",
        "the International Olympiad in Informatics (IOI), IOI, international olympiad in"
                + " informatics",
        "text-to-image (TTI), TTI, text to image",
        "out-of-distribution (OOD), OOD, out of distribution",
        "human papillomavirus (HPV), HPV, human papillomavirus",
        "we call it Chain-of-Thought (Co-T), CoT, chain of thought",
        "the state of the art (SOTA) of today, SOTA, state of the art",
        "Supervised Fine-Tuning (SFT) or Direct Preference Optimization (DPO), SFT,"
                + " supervised fine tuning",
    })
    void theLettersOfAnAcronymComeFromTheWordsBeforeIt(String text, String letters, String words) {
        assertThat(Acronym.in(text)).first().isEqualTo(new Acronym(letters, words));
    }

    @Test
    void allThatATextExplainsIsFound() {
        assertThat(Acronym.in("Neural radiance fields (NeRF) and structure from motion (SfM)."))
                .extracting(Acronym::letters)
                .containsExactly("NeRF", "SfM");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "(DPO)",
                "as others do (DPO)",
                "text-to-image (T2I)",
                "a model (see Table 1)",
                "our Platypus (QP)",
                "tokens (TOKENS)",
                "Direct Preference Optimization (dpo)",
                "Direct Preference Optimization DPO",
            })
    void whatIsNotExplainedIsNotGuessed(String text) {
        assertThat(Acronym.in(text)).isEmpty();
    }

    @Test
    @Timeout(5)
    void alikeLettersInManyWordsTakeNoTime() {
        String words = "aaaaaaaaaaaaaaaaaaaa ".repeat(500) + "(AAAAAAAAAB) ";

        assertThat(Acronym.in(words.repeat(20))).isEmpty();
    }
}
