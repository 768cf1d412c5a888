package dev.paperboy.source.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.util.List;
import java.util.Optional;

class LinkHeaderTests {

    private static final URI BASE = URI.create("https://hub.example/api/daily_papers?p=0");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://hub.example/api/daily_papers?p=1>; rel=\"next\"",
                "<https://hub.example/api/daily_papers?p=1>;rel=next",
                "</api/daily_papers?p=1>; rel=\"next\"",
                "<https://hub.example/a,b>; rel=\"prev\", <?p=1>; title=\"x\"; rel=\"next\""
            })
    void theNextPageIsFound(String header) {
        assertThat(LinkHeader.next(List.of(header), BASE))
                .contains(URI.create("https://hub.example/api/daily_papers?p=1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://hub.example/?p=0>; rel=\"prev\"",
                "<https://hub.example/?p=0>; rel=\"nextish\"",
                "garbage",
                "<https://hub.example/?p= 1>; rel=\"next\""
            })
    void otherLinksAreNotFollowed(String header) {
        assertThat(LinkHeader.next(List.of(header), BASE)).isEqualTo(Optional.empty());
    }

    @Test
    void theSecondOfTwoHeadersIsReadToo() {
        assertThat(LinkHeader.next(List.of("<?p=0>; rel=\"first\"", "<?p=1>; rel=\"next\""), BASE))
                .contains(URI.create("https://hub.example/api/daily_papers?p=1"));
    }
}
