package dev.paperboy.discord.view;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Numbers;
import dev.paperboy.paper.VoteTrend;

import java.time.Duration;

/** What a paper gained and over which time, as "+31 in 24 h". */
public final class GainPhrase {

    private static final Duration HOUR = Duration.ofHours(1);

    /** From here on, days tell more than hours. */
    private static final Duration DAYS = Duration.ofDays(3);

    private GainPhrase() {}

    /** Up to the last reading: of what came since, nobody knows. */
    public static String of(VoteTrend trend, Language language) {
        Duration time = Duration.between(trend.since(), trend.until());
        String gained = Numbers.compact(trend.gained(), language);
        if (time.compareTo(HOUR) < 0) {
            return language.text("gain.minutes", gained, Math.max(1, time.toMinutes()));
        }
        return time.compareTo(DAYS) < 0
                ? language.text("gain.hours", gained, rounded(time, HOUR))
                : language.text("gain.days", gained, rounded(time, Duration.ofDays(1)));
    }

    private static long rounded(Duration time, Duration unit) {
        return Math.round(time.toMillis() / (double) unit.toMillis());
    }
}
