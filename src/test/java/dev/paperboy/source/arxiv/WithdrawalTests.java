package dev.paperboy.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawalTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Withdrawn",
                "withdrawn.",
                "(withdrawn)",
                "This paper has been withdrawn by the author due to a crucial error in equation 3",
                "This submission has been withdrawn by arXiv administrators due to plagiarism",
                "This version withdrawn by arXiv administrators because the author did not agree",
                "Paper withdrawn, error in Lemma 2",
                "Withdrawn because the paper has an error",
                "Withdrawn as this version has an error",
                "withdrawn by its authors",
                "12 pages; the paper has been withdrawn since Theorem 1 is wrong",
                "The authors have withdrawn this paper",
                "I withdraw this submission",
                "Withdrawn from arXiv by the authors",
                "12 pages. This article has been retracted"
            })
    void aCommentThatSaysSoIsUnderstood(String comment) {
        assertThat(Withdrawal.isToldIn(comment, "We study agents.")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 pages, 2 figures",
                "Withdrawn from ICLR 2026; 12 pages",
                "Supersedes arXiv:2501.00001, which was withdrawn",
                "Replaces a withdrawn paper",
                "On drugs that were withdrawn from the market",
                "Version 1 was withdrawn",
                "Withdrawn submission to ICLR 2026; 12 pages",
                "12 pages; withdrawn ICLR 2026 submission",
                "Retracted papers are listed in the appendix"
            })
    void anyOtherCommentIsNot(String comment) {
        assertThat(Withdrawal.isToldIn(comment, null)).isFalse();
    }

    @Test
    void anAbstractThatBeginsSoIsUnderstoodToo() {
        assertThat(Withdrawal.isToldIn(null, "This paper has been withdrawn by the authors."))
                .isTrue();
        assertThat(Withdrawal.isToldIn(null, "We ask why this drug has been withdrawn.")).isFalse();
    }
}
