package dev.paperboy.filter;

import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long ago something may be, as it is written: {@code 7d}, {@code 2w}, {@code 3m}, {@code 1y}.
 */
final class Ages {

    /** No longer than any calendar can take. */
    private static final Pattern AGE = Pattern.compile("0*([1-9][0-9]{0,3})([dwmyDWMY])");

    private Ages() {}

    static Optional<Period> read(String text) {
        Matcher age = AGE.matcher(text);
        return age.matches()
                ? Optional.of(of(Integer.parseInt(age.group(1)), age.group(2).charAt(0)))
                : Optional.empty();
    }

    private static Period of(int number, char unit) {
        return switch (unit) {
            case 'd', 'D' -> Period.ofDays(number);
            case 'w', 'W' -> Period.ofWeeks(number);
            case 'm', 'M' -> Period.ofMonths(number);
            default -> Period.ofYears(number);
        };
    }

    /** Weeks as days, where those can be read. */
    static String print(Period age) {
        if (age.getYears() > 0) {
            return age.getYears() + "y";
        }
        if (age.getMonths() > 0) {
            return age.getMonths() + "m";
        }
        int days = age.getDays();
        return days > 9_999 ? days / 7 + "w" : days + "d";
    }
}
