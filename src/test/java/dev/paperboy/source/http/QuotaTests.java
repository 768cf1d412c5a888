package dev.paperboy.source.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class QuotaTests {

    private static final Instant NOW = Instant.parse("2026-06-12T12:00:00Z");

    @Test
    void a429WaitsTheTimeThatItNames() {
        assertThat(pause(429, "RateLimit: \"api\";r=0;t=55")).isEqualTo(Duration.ofSeconds(55));
    }

    @Test
    void a429WaitsTheTimeThatItNamesWhateverItSaysIsLeft() {
        assertThat(pause(429, "RateLimit: \"api\";r=3;t=40")).isEqualTo(Duration.ofSeconds(40));
        assertThat(pause(429, "RateLimit: \"burst\";r=120;t=5")).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void theTimeOfAQuotaThatIsNotSpentDoesNotCount() {
        assertThat(pause(429, "RateLimit: \"pages\";r=0;t=12, \"api\";r=480;t=290"))
                .isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void theLongestOfSeveralTimesCounts() {
        assertThat(pause(429, "Retry-After: 70", "RateLimit: \"api\";r=0;t=55"))
                .isEqualTo(Duration.ofSeconds(70));
        assertThat(pause(429, "RateLimit: \"pages\";r=0;t=12, \"api\";r=0;t=55"))
                .isEqualTo(Duration.ofSeconds(55));
    }

    @Test
    void retryAfterMayBeADate() {
        assertThat(pause(429, "Retry-After: Fri, 12 Jun 2026 12:01:30 GMT"))
                .isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void aDateThatHasPassedIsNoTime() {
        assertThat(pause(429, "Retry-After: Fri, 12 Jun 2026 11:00:00 GMT"))
                .isEqualTo(Quota.UNNAMED_WAIT);
    }

    @Test
    void a429ThatNamesNoTimeWaitsAMinute() {
        assertThat(pause(429)).isEqualTo(Duration.ofMinutes(1));
        assertThat(pause(429, "Retry-After: soon")).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void anAbsurdTimeIsShortened() {
        assertThat(pause(429, "Retry-After: 999999999")).isEqualTo(Duration.ofHours(6));
    }

    @Test
    void a503ThatNamesATimeIsHeeded() {
        assertThat(Quota.isSpent(503, headers("Retry-After: 30"))).isTrue();
        assertThat(pause(503, "Retry-After: 30")).isEqualTo(Duration.ofSeconds(30));
        assertThat(Quota.isSpent(503, headers())).isFalse();
    }

    @Test
    void amplyLeftIsNoPause() {
        assertThat(pause(200, "RateLimit: \"api\";r=499;t=295")).isZero();
        assertThat(pause(200)).isZero();
    }

    @Test
    void littleLeftIsSpreadOverTheTimeThatRemains() {
        assertThat(pause(200, "RateLimit: \"api\";r=9;t=100")).isEqualTo(Duration.ofSeconds(10));
        assertThat(pause(200, "RateLimit: \"api\";r=1;t=100")).isEqualTo(Duration.ofSeconds(50));
        assertThat(pause(200, "RateLimit: \"api\";r=0;t=100")).isEqualTo(Duration.ofSeconds(100));
    }

    @Test
    void headersThatSayNothingArePassedOver() {
        assertThat(pause(200, "RateLimit: garbage", "RateLimit: r=x;t=y")).isZero();
    }

    private static Duration pause(int status, String... headers) {
        return Quota.pauseAfter(status, headers(headers), NOW);
    }

    private static HttpHeaders headers(String... lines) {
        Map<String, List<String>> map =
                Arrays.stream(lines)
                        .map(line -> line.split(": ", 2))
                        .collect(
                                Collectors.groupingBy(
                                        parts -> parts[0],
                                        Collectors.mapping(
                                                parts -> parts[1], Collectors.toList())));
        return HttpHeaders.of(map, (_, _) -> true);
    }
}
