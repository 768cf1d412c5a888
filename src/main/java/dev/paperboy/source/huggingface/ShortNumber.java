package dev.paperboy.source.huggingface;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a number as pages show it: {@code 47}, {@code 1.2k}, and {@code -} for none. */
final class ShortNumber {

    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,7}(?:\\.\\d{1,3})?)([kKmM]?)");

    private ShortNumber() {}

    /** The number, rounded as it is shown; null if it is none. */
    static @Nullable Integer parse(String shown) {
        if (shown.equals("-")) {
            return 0;
        }
        Matcher matcher = NUMBER.matcher(shown);
        if (!matcher.matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
        BigDecimal value =
                switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
                    case "k" -> number.movePointRight(3);
                    case "m" -> number.movePointRight(6);
                    default -> number;
                };
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        boolean small = value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return whole && small ? Integer.valueOf(value.intValue()) : null;
    }
}
