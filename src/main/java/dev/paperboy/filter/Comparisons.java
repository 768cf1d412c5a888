package dev.paperboy.filter;

import dev.paperboy.filter.Filter.Comparison;

import java.util.Map;
import java.util.Optional;

/** How comparisons are written. */
final class Comparisons {

    private static final Map<String, Comparison> BY_SIGN =
            Map.of(
                    ">=", Comparison.AT_LEAST,
                    "\u2265", Comparison.AT_LEAST,
                    ">", Comparison.MORE_THAN,
                    "<=", Comparison.AT_MOST,
                    "\u2264", Comparison.AT_MOST,
                    "<", Comparison.LESS_THAN,
                    "=", Comparison.EXACTLY);

    private Comparisons() {}

    static Optional<Comparison> read(String sign) {
        return Optional.ofNullable(BY_SIGN.get(sign));
    }

    static String print(Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> ">=";
            case MORE_THAN -> ">";
            case AT_MOST -> "<=";
            case LESS_THAN -> "<";
            case EXACTLY -> "=";
        };
    }
}
