package dev.paperboy.discord.admin;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Vocabulary;
import dev.paperboy.subscription.Recurrence;

import net.dv8tion.jda.api.interactions.commands.Command;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days of the week as people write them: mon-fri, weekends, mon,wed; also in their language. */
final class Weekdays {

    private static final Set<DayOfWeek> WORKING_DAYS =
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The days on whose mornings there is a new list, in most of the world. */
    private static final Set<DayOfWeek> AFTER_LISTS =
            EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY);

    private static final Pattern DASH = Pattern.compile("\\s*-\\s*");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;/+&.]+");
    private static final int SHORTEST = 2;

    private Weekdays() {}

    /** The days that are meant; empty if some word means none. */
    static Optional<Set<DayOfWeek>> parse(String typed, Language language) {
        Vocabulary vocabulary = new Vocabulary(language);
        String plain =
                vocabulary.pattern("typed.weekdays.to").matcher(plain(typed)).replaceAll("-");
        Set<String> idle = vocabulary.words("typed.weekdays.idle");
        List<String> words =
                SEPARATORS
                        .splitAsStream(DASH.matcher(plain).replaceAll("-"))
                        .filter(word -> !word.isEmpty() && !idle.contains(word))
                        .toList();
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String word : words) {
            Set<DayOfWeek> meant = meantBy(word, vocabulary);
            if (meant.isEmpty()) {
                return Optional.empty();
            }
            days.addAll(meant);
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(days);
    }

    /** Compatible forms are one, and so are all dashes. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\p{Pd}", "-")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static Set<DayOfWeek> meantBy(String word, Vocabulary vocabulary) {
        if (vocabulary.words("typed.weekdays.all").contains(word)) {
            return Recurrence.EVERY_DAY;
        }
        if (vocabulary.words("typed.weekdays.working").contains(word)) {
            return WORKING_DAYS;
        }
        return vocabulary.words("typed.weekdays.weekend").contains(word)
                ? WEEKEND
                : range(List.of(word.split("-", -1)), vocabulary.language().locale());
    }

    private static Set<DayOfWeek> range(List<String> ends, Locale locale) {
        Optional<DayOfWeek> first = day(ends.getFirst(), locale);
        Optional<DayOfWeek> last = day(ends.getLast(), locale);
        if (ends.size() > 2 || first.isEmpty() || last.isEmpty()) {
            return Set.of();
        }
        Set<DayOfWeek> days = EnumSet.of(last.get());
        for (DayOfWeek day = first.get(); day != last.get(); day = day.plus(1)) {
            days.add(day);
        }
        return days;
    }

    /** By the beginning of its name, if no other one begins so; a plural is one too. */
    private static Optional<DayOfWeek> day(String word, Locale locale) {
        return Stream.of(Locale.ENGLISH, locale)
                .map(language ->
                        Stream.of(DayOfWeek.values())
                                .filter(day -> begins(day, word, language))
                                .toList())
                .filter(days -> days.size() == 1 && word.length() >= SHORTEST)
                .map(List::getFirst)
                .findFirst();
    }

    private static boolean begins(DayOfWeek day, String word, Locale language) {
        String name = plain(day.getDisplayName(TextStyle.FULL, language));
        return name.startsWith(word) || word.equals(name + "s");
    }

    /** As a person reads it: "every day", "Friday to Monday", "Monday, Wednesday". */
    static String text(Set<DayOfWeek> days, Language language) {
        if (days.size() == DayOfWeek.values().length) {
            return language.text("weekdays.every");
        }
        List<DayOfWeek> sorted = days.stream().sorted().toList();
        List<DayOfWeek> firsts =
                sorted.stream().filter(day -> !days.contains(day.minus(1))).toList();
        if (sorted.size() > 2 && firsts.size() == 1) {
            DayOfWeek last = firsts.getFirst().plus(sorted.size() - 1L);
            return language.text(
                    "weekdays.range", name(firsts.getFirst(), language), name(last, language));
        }
        return sorted.stream().map(day -> name(day, language)).collect(Collectors.joining(", "));
    }

    /** The name of a day. */
    static String name(DayOfWeek day, Language language) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    /** Days to choose from: those that are meant, then the usual ones. */
    static List<Command.Choice> complete(String typed, Language language) {
        Stream<Set<DayOfWeek>> usual =
                Stream.concat(
                        Stream.of(Recurrence.EVERY_DAY, AFTER_LISTS, WORKING_DAYS, WEEKEND),
                        Stream.of(DayOfWeek.values()).map(EnumSet::of));
        Optional<Set<DayOfWeek>> meant = parse(typed, language);
        Stream<Set<DayOfWeek>> fitting =
                usual.filter(days -> plain(text(days, language)).contains(plain(typed)));
        return Stream.concat(meant.stream(), fitting)
                .distinct()
                .limit(DiscordLimits.CHOICES)
                .map(days -> new Command.Choice(text(days, language), value(days)))
                .toList();
    }

    private static String value(Set<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                .collect(Collectors.joining(","));
    }
}
