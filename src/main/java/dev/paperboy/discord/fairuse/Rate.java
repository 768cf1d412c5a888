package dev.paperboy.discord.fairuse;

import org.springframework.boot.convert.DurationStyle;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something may be done: so many times at once, and as many again in each such time,
 * which come back evenly.
 *
 * @param times 0: it is not limited
 */
record Rate(int times, Duration each) {

    static final Rate UNLIMITED = new Rate(0, Duration.ofMinutes(1));

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})/(\\w+)");

    Rate {
        if (times < 0 || !each.isPositive()) {
            throw new IllegalArgumentException("Not a rate: %d in %s".formatted(times, each));
        }
    }

    /**
     * Reads a rate as it stands in settings; Spring finds this method by its name, if it is public.
     *
     * @param text as {@code 30/1m}
     * @throws IllegalArgumentException if it is none
     */
    public static Rate valueOf(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Not a rate: '%s'; it is to be as 30/1m, thirty a minute".formatted(text));
        }
        return new Rate(
                Integer.parseInt(matcher.group(1)), DurationStyle.detectAndParse(matcher.group(2)));
    }

    boolean isUnlimited() {
        return times == 0;
    }

    /** As {@link #valueOf} reads it. */
    @Override
    public String toString() {
        return times + "/" + each;
    }
}
