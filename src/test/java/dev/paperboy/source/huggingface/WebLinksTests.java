package dev.paperboy.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;

class WebLinksTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c#d",
                "http://example.org",
                " https://example.org/ "
            })
    void linksToTheWebPass(String link) {
        assertThat(WebLinks.web(link)).isEqualTo(URI.create(link.strip()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "data:text/html,hi",
                "file:///etc/passwd",
                "ftp://example.org/",
                "//example.org/a",
                "/avatars/x.svg",
                "example.org",
                "https://",
                "https:///path",
                "https://github.com@evil.example/",
                "https://exa mple.org/",
                "https://example.org/<script>"
            })
    void everythingElseIsDropped(String link) {
        assertThat(WebLinks.web(link)).isNull();
        assertThat(WebLinks.repository(link)).isNull();
    }

    @Test
    void aLinkOfAbsurdLengthIsDropped() {
        assertThat(WebLinks.web("https://example.org/" + "a".repeat(2_000))).isNull();
    }

    @Test
    void picturesMustBeSecure() {
        assertThat(WebLinks.secure("http://example.org/a.png")).isNull();
        assertThat(WebLinks.secure("HTTPS://example.org/a.png")).isNotNull();
    }

    @Test
    void aRepositoryIsAnAddressOrOwnerAndName() {
        assertThat(WebLinks.repository("owner/some.repo_1"))
                .isEqualTo(URI.create("https://github.com/owner/some.repo_1"));
        assertThat(WebLinks.repository("https://gitlab.example/a/b"))
                .isEqualTo(URI.create("https://gitlab.example/a/b"));
        assertThat(WebLinks.repository("owner")).isNull();
        assertThat(WebLinks.repository("../etc/passwd")).isNull();
        assertThat(WebLinks.repository("owner/..")).isNull();
    }
}
