package dev.paperboy.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import java.net.URI;
import java.time.Duration;

class HuggingFacePropertiesTests {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(Bound.class);

    @EnableConfigurationProperties(HuggingFaceProperties.class)
    static class Bound {}

    @Test
    void hereAreTheDefaults() {
        context.run(started -> {
            HuggingFaceProperties bound = started.getBean(HuggingFaceProperties.class);
            assertThat(bound.address()).isEqualTo(URI.create("https://huggingface.co"));
            assertThat(bound.token()).isNull();
            assertThat(bound.lookups()).isEqualTo(100);
            assertThat(bound.unknownFor()).isEqualTo(Duration.ofMinutes(15));
        });
    }

    @Test
    void addressAndTokenCanBeSet() {
        context.withPropertyValues(
                        "paperboy.huggingface.url=http://127.0.0.1:8081/",
                        "paperboy.huggingface.token= hf_made_up ")
                .run(started -> {
                    HuggingFaceProperties bound = started.getBean(HuggingFaceProperties.class);
                    assertThat(bound.address()).isEqualTo(URI.create("http://127.0.0.1:8081/"));
                    assertThat(bound.token()).isEqualTo("hf_made_up");
                });
    }

    @Test
    void whatIsSetToNothingIsNotSet() {
        context.withPropertyValues("paperboy.huggingface.url=", "paperboy.huggingface.token=")
                .run(started ->
                        assertThat(started.getBean(HuggingFaceProperties.class).address())
                                .isEqualTo(URI.create("https://huggingface.co")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"huggingface.co", "ftp://huggingface.co", "https://", "not an address"})
    void anAddressThatIsNoneStopsTheStart(String url) {
        context.withPropertyValues("paperboy.huggingface.url=" + url)
                .run(started ->
                        assertThat(started.getStartupFailure())
                                .rootCause()
                                .hasMessageContaining(url));
    }

    @Test
    void aBrokenTokenStopsTheStartAndIsNotShown() {
        context.withPropertyValues("paperboy.huggingface.token=hf_made up")
                .run(started ->
                        assertThat(started.getStartupFailure())
                                .rootCause()
                                .hasMessage(
                                        "HUGGINGFACE_TOKEN holds characters no token" + " has"));
    }

    @Test
    void lookingUpNothingIsNoSetting() {
        context.withPropertyValues("paperboy.huggingface.lookups=0")
                .run(started ->
                        assertThat(started.getStartupFailure())
                                .rootCause()
                                .hasMessageContaining("paperboy.huggingface.lookups"));
    }

    @Test
    void theTokenIsNotShown() {
        assertThat(
                        new HuggingFaceProperties(
                                        "https://hub.example", "hf_made_up", 1, Duration.ofHours(1))
                                .toString())
                .doesNotContain("hf_made_up");
    }
}
