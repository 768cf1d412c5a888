package dev.paperboy.discord.topics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.PaperId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedPapersTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2606.00467                                       | 2606.00467            | ''
                    '2606.00467, 2606.00468v2;2606.00467'            | 2606.00467 2606.00468 | ''
                    https://arxiv.org/abs/2606.00467 cs/0601001      | 2606.00467 cs/0601001 | ''
                    'https://huggingface.co/papers/2606.00467,'      | 2606.00467            | ''
                    some title 2606.00467                            | 2606.00467            | some title
                    https://evil.example/2606.00467                  | ''                    | https://evil.example/2606.00467
                    ','                                              | ''                    | ''
                    """)
    void idsAndLinksAreRead(String typed, String ids, String unread) {
        TypedPapers papers = TypedPapers.read(typed);

        assertThat(String.join(" ", papers.ids().stream().map(PaperId::value).toList()))
                .isEqualTo(ids);
        assertThat(String.join(" ", papers.unread())).isEqualTo(unread);
    }
}
