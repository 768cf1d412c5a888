package dev.paperboy.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.RemoteSearch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class RemoteSearchPropertiesTests {

    private static final String PREFIX = "paperboy.huggingface.search.";

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(Bound.class);

    @EnableConfigurationProperties(RemoteSearchProperties.class)
    static class Bound {}

    @ParameterizedTest
    @CsvSource({
        "calls=-1, calls must not be negative",
        "deadline=0, deadline must be more than zero",
        "remembered=0, remembered must be more than zero"
    })
    void whatMakesNoSenseIsRefusedAtTheStart(String property, String complaint) {
        context.withPropertyValues(PREFIX + property)
                .run(started ->
                        assertThat(started).getFailure().hasRootCauseMessage(PREFIX + complaint));
    }

    @Test
    void aSearchThatIsSwitchedOffAsksNobody() {
        SilentSearch silent = new SilentSearch();

        assertThat(silent.known("ducks")).contains(new RemoteSearch.Off());
        assertThat(silent.search("ducks")).isEqualTo(new RemoteSearch.Off());
    }
}
