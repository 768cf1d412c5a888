package dev.paperboy.paper;

import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

class VoteThinningJobTests {

    @Test
    void itThinsWhatIsOlderThanTheProperty() {
        CatalogueWriter writer = mock();
        CatalogueProperties properties =
                new CatalogueProperties(Duration.ofDays(30), Duration.ofDays(1));
        Clock clock = Clock.fixed(Papers.NOON, ZoneOffset.UTC);
        new VoteThinningJob(writer, properties, clock, new SimpleMeterRegistry()).thin();
        then(writer).should().thinVotes(Papers.NOON, Duration.ofDays(30));
    }
}
