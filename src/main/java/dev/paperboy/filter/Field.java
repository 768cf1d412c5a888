package dev.paperboy.filter;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What stands before a colon, or before a comparison. */
enum Field {
    AUTHOR,
    ORG,
    CAT,
    KEYWORD,
    UPVOTES,
    COMMENTS,
    HAS,
    SINCE,
    TOPIC;

    static Optional<Field> named(String name) {
        return choice(values(), name);
    }

    /** One or many of them alike. */
    static Optional<Filter.Thing> thing(String name) {
        Optional<Filter.Thing> exact = choice(Filter.Thing.values(), name);
        return exact.isPresent()
                ? exact
                : choice(Filter.Thing.values(), name + "s")
                        .or(() -> choice(Filter.Thing.values(), withoutPlural(name)));
    }

    private static String withoutPlural(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    /** All fields as they are written, those most like this one first. */
    static List<String> like(String name) {
        return sorted(values(), name);
    }

    static List<String> thingsLike(String name) {
        return sorted(Filter.Thing.values(), name);
    }

    /** Whether this may be a field that was misspelt. */
    static boolean isNearly(String name) {
        return Arrays.stream(values()).anyMatch(it -> likeness(name).apply(written(it)) <= 1);
    }

    /** Whether it is compared with a number. */
    boolean isCounted() {
        return this == UPVOTES || this == COMMENTS;
    }

    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] all, String name) {
        return Stream.of(all).filter(it -> it.name().equalsIgnoreCase(name)).findFirst();
    }

    private static <E extends Enum<E>> List<String> sorted(E[] all, String name) {
        return Stream.of(all)
                .map(Field::written)
                .sorted(Comparator.comparing(likeness(name)))
                .toList();
    }

    /** How many letters have to be changed; hardly any where one name begins with the other. */
    private static Function<String, Integer> likeness(String typed) {
        String name = typed.toLowerCase(Locale.ROOT);
        return known ->
                name.length() > 2 && (known.startsWith(name) || name.startsWith(known))
                        ? 1
                        : edits(name, known);
    }

    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int kept = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
