package dev.paperboy.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.paperboy.ManualClock;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalDiscordSettings;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.ManualTime;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.hub.DailyPapersHub;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What is asked of Discord itself with {@code -Plive} is asked of the local one here. */
class LiveTourTests {

    private static final Duration WINDOW = Duration.ofMinutes(3);

    @TempDir Path data;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theLocalDiscordKeepsAllThatPaperboyReliesOn(boolean announces) {
        ManualTime time = new ManualTime();
        try (LocalDiscord discord =
                        LocalDiscord.start(
                                LocalDiscordSettings.defaults()
                                        .withTime(time)
                                        .withNonceWindow(WINDOW));
                DailyPapersHub hub = DailyPapersHub.start();
                RunningBot bot =
                        RunningBot.start(
                                discord, hub, new ManualClock("2026-06-13T06:59:30Z"), data)) {
            LocalGuild guild = discord.createGuild("Tour");
            LocalChannel channel =
                    announces ? guild.announcementChannel("papers") : guild.textChannel("papers");
            guild.botMay(
                    Permission.VIEW_CHANNEL,
                    Permission.SEND_MESSAGES,
                    Permission.READ_MESSAGE_HISTORY,
                    Permission.CREATE_PUBLIC_THREADS,
                    Permission.MANAGE_THREADS);

            List<LiveTour.Observation> seen =
                    LiveTour.of(
                            bot,
                            channel.id(),
                            time::advance,
                            List.of(Duration.ofSeconds(60), WINDOW.plusSeconds(1)),
                            Duration.ofSeconds(60));

            assertThat(seen).allMatch(LiveTour.Observation::isAsExpected);
            assertThat(seen)
                    .extracting(LiveTour.Observation::asked, LiveTour.Observation::seen)
                    .contains(
                            tuple("a nonce, repeated after 60 s", "gives the same message"),
                            tuple(
                                    "a nonce, repeated after 181 s",
                                    "posts another: it is forgotten"));
            assertThat(seen)
                    .extracting(LiveTour.Observation::asked)
                    .as("crossposted")
                    .matches(asked -> asked.contains("crossposted again, it is so") == announces);
            assertThat(channel.messages()).isEmpty();
        }
    }
}
