package dev.paperboy.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;

class OriginTests {

    @Test
    void aServerIsTheSameHoweverItIsWritten() {
        assertThat(of("https://Hub.Example/papers"))
                .isEqualTo(of("HTTPS://hub.example:443?x"))
                .isNotEqualTo(of("http://hub.example/"))
                .isNotEqualTo(of("https://hub.example:8443/"))
                .isNotEqualTo(of("https://evil-hub.example/"));
    }

    @Test
    void aUserBeforeTheHostDoesNotPassForTheHost() {
        assertThat(of("https://hub.example@evil.example/").host()).isEqualTo("evil.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "hub.example", "https:///x", "mailto:a@b.example"})
    void whatIsNoWebAddressHasNoServer(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(address));
    }

    private static Origin of(String address) {
        return Origin.of(URI.create(address));
    }
}
