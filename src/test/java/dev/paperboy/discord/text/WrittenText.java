package dev.paperboy.discord.text;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One text as a file has it, with what can be wrong with it.
 *
 * @param pattern of {@link MessageFormat}
 */
record WrittenText(String key, String pattern) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)(?:,choice)?[,}]");

    /** Numbers that the branches of choices tell apart. */
    private static final List<Integer> COUNTS = List.of(0, 1, 2, 12_345);

    /** The numbers of its placeholders. */
    Set<Integer> placeholders() {
        Set<Integer> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        while (matcher.find()) {
            found.add(Integer.parseInt(matcher.group(1)));
        }
        return found;
    }

    /** What is wrong with it by itself; empty: nothing. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (pattern.isBlank()) {
            faults.add("is blank");
        }
        if (!pattern.equals(pattern.strip())) {
            faults.add("begins or ends with a blank");
        }
        if (pattern.replace("''", "").contains("'")) {
            faults.add("has a single apostrophe");
        }
        try {
            choices(new MessageFormat(pattern, Locale.ROOT)).forEach(it -> inspect(it, faults));
            rendered(Locale.ROOT).flatMap(WrittenText::remains).forEach(faults::add);
        } catch (IllegalArgumentException malformed) {
            faults.add("is malformed: " + malformed.getMessage());
        }
        return faults.stream().distinct().map(fault -> key + " " + fault).toList();
    }

    private static Stream<ChoiceFormat> choices(MessageFormat format) {
        return Stream.of(format.getFormats())
                .filter(ChoiceFormat.class::isInstance)
                .map(ChoiceFormat.class::cast);
    }

    private static void inspect(ChoiceFormat choice, List<String> faults) {
        double[] limits = choice.getLimits();
        boolean ascends =
                IntStream.range(1, limits.length).allMatch(i -> limits[i - 1] < limits[i]);
        if (!ascends) {
            faults.add("has a choice that does not ascend: " + choice.toPattern());
        }
        for (Object branch : choice.getFormats()) {
            for (Format nested : new MessageFormat(branch.toString(), Locale.ROOT).getFormats()) {
                if (nested != null) {
                    faults.add("has a choice inside a choice");
                }
            }
        }
    }

    /** The text with sample arguments, once for each count. */
    Stream<String> rendered(Locale locale) {
        int most = placeholders().stream().mapToInt(it -> it + 1).max().orElse(0);
        return COUNTS.stream()
                .map(count ->
                        new MessageFormat(pattern, locale)
                                .format(
                                        IntStream.range(0, most)
                                                .mapToObj(i -> sample(i, count))
                                                .toArray()));
    }

    private Object sample(int placeholder, int count) {
        return pattern.contains("{" + placeholder + ",choice") ? (Object) count : "x";
    }

    private static Stream<String> remains(String shown) {
        return Stream.of("{", "}", "''", "null")
                .filter(shown::contains)
                .map(remains -> "shows a " + remains + ": " + shown);
    }
}
