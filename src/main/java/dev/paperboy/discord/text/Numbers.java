package dev.paperboy.discord.text;

import java.math.BigDecimal;
import java.text.NumberFormat;

/** Counts, short enough for a line of figures. */
public final class Numbers {

    private static final int THOUSAND = 1_000;
    private static final int MILLION = 1_000_000;

    /** From here on tenths tell nothing. */
    private static final int NO_TENTHS = 10;

    private Numbers() {}

    /**
     * As 999, 1.2k, 12k or 3.4M; never more than there are.
     *
     * @param count 0 or more
     */
    public static String compact(int count, Language language) {
        if (count < THOUSAND) {
            return plain(count, language);
        }
        return count < MILLION
                ? language.text("number.thousands", tenths(count, THOUSAND, language))
                : language.text("number.millions", tenths(count, MILLION, language));
    }

    private static String plain(int count, Language language) {
        return NumberFormat.getIntegerInstance(language.locale()).format(count);
    }

    private static String tenths(int count, int unit, Language language) {
        if (count / unit >= NO_TENTHS) {
            return plain(count / unit, language);
        }
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(1);
        return format.format(BigDecimal.valueOf(count / (unit / 10), 1));
    }
}
