package dev.paperboy.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks Discord itself: {@code DISCORD_TOKEN=… PAPERBOY_LIVE_CHANNEL=… ./mvnw verify -Plive}.
 *
 * <p>It takes about a quarter of an hour, since how long Discord remembers a nonce can only be
 * found out by waiting, and leaves nothing in the channel but its commands, which any start of the
 * bot registers.
 */
@Tag("live")
class LiveTests {

    private static final String TOKEN = "DISCORD_TOKEN";
    private static final String CHANNEL = "PAPERBOY_LIVE_CHANNEL";

    /** Paperboy's own default; beyond it the channel is read first. */
    private static final Duration TRUST = Duration.ofSeconds(60);

    private static final List<Duration> WAITS =
            Stream.of(30, 60, 120, 180, 300, 480, 900).map(Duration::ofSeconds).toList();

    @TempDir Path data;

    @Test
    void discordKeepsAllThatPaperboyReliesOn() {
        String token = required(TOKEN, "the token of a bot for trials");
        long channel =
                Long.parseUnsignedLong(
                        required(CHANNEL, "the id of a channel in which that bot may post"));
        try (RunningBot bot =
                RunningBot.start(
                        Clock.systemUTC(),
                        List.of(
                                "server.port=0",
                                "management.server.port=0",
                                "paperboy.data=" + data,
                                "paperboy.discord.token=" + token,
                                "paperboy.harvest.enabled=false"))) {
            List<LiveTour.Observation> seen =
                    LiveTour.of(bot, channel, LiveTests::pause, WAITS, TRUST);

            print(seen);
            assertThat(seen).allMatch(LiveTour.Observation::isAsExpected);
        }
    }

    private static String required(String name, String what) {
        String value = System.getenv(name);
        assertThat(value).as("%s must hold %s", name, what).isNotBlank();
        return value;
    }

    private static void pause(Duration length) {
        Awaitility.await().pollDelay(length).atMost(length.plusMinutes(1)).until(() -> true);
    }

    private static void print(List<LiveTour.Observation> seen) {
        StringBuilder table =
                new StringBuilder("%n%-55s %-10s %s%n".formatted("Asked", "As wished", "Seen"));
        seen.forEach(it ->
                table.append(
                        "%-55s %-10s %s%n"
                                .formatted(
                                        it.asked(), it.isAsExpected() ? "yes" : "NO", it.seen())));
        System.out.println(table);
    }
}
