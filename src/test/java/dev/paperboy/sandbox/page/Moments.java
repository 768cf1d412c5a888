package dev.paperboy.sandbox.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes a moment as Discord's client does for a reader in Britain. */
final class Moments {

    private Moments() {}

    /**
     * The moment in words.
     *
     * @param style Discord's letter, as f for a date with its time or R for "in 2 hours"
     */
    static String text(Instant moment, String style, Instant now) {
        if (style.equals("R")) {
            return relative(Duration.between(now, moment));
        }
        String pattern =
                switch (style) {
                    case "t" -> "HH:mm";
                    case "T" -> "HH:mm:ss";
                    case "d" -> "dd/MM/uuuu";
                    case "D" -> "d MMMM uuuu";
                    case "F" -> "EEEE, d MMMM uuuu 'at' HH:mm";
                    default -> "d MMMM uuuu 'at' HH:mm";
                };
        return DateTimeFormatter.ofPattern(pattern, Locale.UK)
                .format(moment.atZone(ZoneId.systemDefault()));
    }

    private static String relative(Duration ahead) {
        Duration apart = ahead.abs();
        String amount = amount(apart);
        return ahead.isNegative() ? amount + " ago" : "in " + amount;
    }

    private static String amount(Duration apart) {
        if (apart.toDays() > 0) {
            return count(apart.toDays(), "day");
        }
        if (apart.toHours() > 0) {
            return count(apart.toHours(), "hour");
        }
        return apart.toMinutes() > 0
                ? count(apart.toMinutes(), "minute")
                : count(apart.toSeconds(), "second");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
