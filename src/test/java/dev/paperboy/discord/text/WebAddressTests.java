package dev.paperboy.discord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;

class WebAddressTests {

    @ParameterizedTest
    @CsvSource({
        "https://arxiv.org/abs/2606.13681, https://arxiv.org/abs/2606.13681",
        "HTTPS://github.com/a_b/c?d=e#f, https://github.com/a_b/c?d=e#f",
        "https://a.example:8080/(x)*, https://a.example:8080/%28x%29%2A",
        "https://a.example/ü, https://a.example/%C3%BC",
        "http://a.example, http://a.example"
    })
    void anAddressIsShownWithoutMarkdownInIt(URI uri, String shown) {
        assertThat(WebAddress.of(uri)).hasValue(new WebAddress(shown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://a.example/",
                "https:///path",
                "/avatars/x.svg",
                "mailto:a@b.example",
                "https://github.com@evil.example/",
                "https://münchen.example/",
                "https://[::1]/"
            })
    void otherAddressesAreNotShown(URI uri) {
        assertThat(WebAddress.of(uri)).isEmpty();
    }

    @Test
    void anAddressThatDiscordWouldRefuseForItsLengthIsNotShown() {
        String most = "https://a.example/" + "x".repeat(512 - 18);

        assertThat(WebAddress.of(URI.create(most))).isPresent();
        assertThat(WebAddress.of(URI.create(most + "x"))).isEmpty();
        assertThat(WebAddress.of(null)).isEmpty();
    }
}
