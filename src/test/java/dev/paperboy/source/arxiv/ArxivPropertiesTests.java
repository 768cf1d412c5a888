package dev.paperboy.source.arxiv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.paperboy.source.arxiv.ArxivProperties.CompletionProperties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.time.Duration;

class ArxivPropertiesTests {

    private static final Duration PAUSE = Duration.ofSeconds(3);

    @Test
    void withoutAddressesArxivItselfIsAsked() {
        ArxivProperties properties = properties(" ", "", PAUSE);

        assertThat(properties.api()).isEqualTo(URI.create("https://export.arxiv.org"));
        assertThat(properties.pages()).isEqualTo(URI.create("https://arxiv.org"));
        assertThat(properties.origins()).hasSize(2);
    }

    @Test
    void aStandInForTheApiStandsInForThePagesToo() {
        ArxivProperties properties = properties("http://127.0.0.1:9000", "", PAUSE);

        assertThat(properties.pages()).isEqualTo(URI.create("http://127.0.0.1:9000"));
        assertThat(properties.origins()).hasSize(1);
    }

    @Test
    void thePagesMayHaveAnAddressOfTheirOwn() {
        assertThat(properties("http://127.0.0.1:9000", "http://127.0.0.1:9001", PAUSE).pages())
                .isEqualTo(URI.create("http://127.0.0.1:9001"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://export.arxiv.org, ''",
        "https://ARXIV.org, ''",
        "http://127.0.0.1:9000, https://arxiv.org"
    })
    void arxivIsNeverAskedFasterThanItWants(String url, String pages) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> properties(url, pages, Duration.ofMillis(2_999)))
                .withMessageContaining("paperboy.arxiv.pause must be 3s or more");
    }

    @Test
    void aStandInMayBeAskedFaster() {
        assertThat(properties("http://127.0.0.1:9000", "", Duration.ZERO).pause()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://export.arxiv.org", "export.arxiv.org", "http://"})
    void anAddressOfAnotherKindIsRefused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> properties(url, "", PAUSE))
                .withMessageStartingWith("ARXIV_URL must be an https or http address");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void aBatchIsOneToAHundredPapers(int batch) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompletionProperties(true, Duration.ofMinutes(1), batch));
    }

    private static ArxivProperties properties(String url, String pages, Duration pause) {
        return new ArxivProperties(
                url,
                pages,
                pause,
                Duration.ofHours(1),
                new CompletionProperties(true, Duration.ofMinutes(1), 100));
    }
}
