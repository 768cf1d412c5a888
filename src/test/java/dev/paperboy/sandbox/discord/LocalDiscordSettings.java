package dev.paperboy.sandbox.discord;

import dev.paperboy.sandbox.discord.model.RealTime;
import dev.paperboy.sandbox.discord.model.Timekeeper;

import java.time.Duration;

/**
 * How a local Discord is set up.
 *
 * @param nonceWindow how long a nonce keeps a message from being posted twice
 * @param heartbeatInterval how often clients are told to send a sign of life
 * @param time by which it judges deadlines
 */
public record LocalDiscordSettings(
        String botName,
        String token,
        Duration nonceWindow,
        Duration heartbeatInterval,
        Timekeeper time) {

    public static LocalDiscordSettings defaults() {
        return new LocalDiscordSettings(
                "Paperboy",
                "local-discord.token",
                Duration.ofMinutes(3),
                Duration.ofMillis(41_250),
                new RealTime());
    }

    public LocalDiscordSettings withNonceWindow(Duration window) {
        return new LocalDiscordSettings(botName, token, window, heartbeatInterval, time);
    }

    public LocalDiscordSettings withHeartbeatInterval(Duration interval) {
        return new LocalDiscordSettings(botName, token, nonceWindow, interval, time);
    }

    public LocalDiscordSettings withTime(Timekeeper newTime) {
        return new LocalDiscordSettings(botName, token, nonceWindow, heartbeatInterval, newTime);
    }
}
