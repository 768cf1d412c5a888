package dev.paperboy.discord.admin;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Vocabulary;

import net.dv8tion.jda.api.interactions.commands.Command;

import java.text.Normalizer;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Times of day as people write them: 9, 09:00, 9:30, 21.15, 9h30, 0930, 9 pm, noon; also in their
 * language.
 */
public final class TimesOfDay {

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?<hour>\\d{1,2})(?:\\s*[:.h]\\s*(?<minute>\\d{2})|(?<tight>\\d{2})|h)?"
                            + "\\s*(?<half>am|pm)?");

    private static final int NOON = 12;
    private static final int HALF_HOUR = 30;
    private static final int HALF_HOURS_OF_DAY = 48;

    private TimesOfDay() {}

    /** The time that is meant, in whole minutes; empty if there is none such. */
    static Optional<LocalTime> parse(String typed, Language language) {
        String plain =
                Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("([ap])\\.\\s*m\\.?", "$1m")
                        .strip();
        Vocabulary vocabulary = new Vocabulary(language);
        if (vocabulary.words("typed.time.noon").contains(plain)) {
            return Optional.of(LocalTime.NOON);
        }
        if (vocabulary.words("typed.time.midnight").contains(plain)) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        Matcher matcher = WRITTEN.matcher(figures(plain, vocabulary));
        return matcher.matches() ? time(matcher) : Optional.empty();
    }

    /** As 9:30 for 9 Uhr 30, and 9 for 9 Uhr. */
    private static String figures(String plain, Vocabulary vocabulary) {
        String colons = vocabulary.pattern("typed.time.clock").matcher(plain).replaceAll(":");
        return colons.replaceFirst("\\s*:\\s*$", "");
    }

    private static Optional<LocalTime> time(Matcher written) {
        int hour = Integer.parseInt(written.group("hour"));
        int minute =
                Stream.of("minute", "tight")
                        .map(written::group)
                        .filter(text -> text != null)
                        .mapToInt(Integer::parseInt)
                        .findFirst()
                        .orElse(0);
        String half = written.group("half");
        boolean isHourOfHalf = hour >= 1 && hour <= NOON;
        if (minute > 59 || (half == null ? hour > 23 : !isHourOfHalf)) {
            return Optional.empty();
        }
        int afternoon = "pm".equals(half) ? NOON : 0;
        return Optional.of(LocalTime.of(half == null ? hour : hour % NOON + afternoon, minute));
    }

    /** Times to choose from: the one that is meant, then those whose writing begins so. */
    public static List<Command.Choice> complete(String typed, Language language) {
        Stream<String> meant = parse(typed, language).map(LocalTime::toString).stream();
        String wanted = typed.length() == 1 && typed.compareTo("2") > 0 ? "0" + typed : typed;
        Stream<String> others =
                IntStream.range(0, HALF_HOURS_OF_DAY)
                        .mapToObj(half -> LocalTime.MIDNIGHT.plusMinutes((long) half * HALF_HOUR))
                        .map(LocalTime::toString)
                        .filter(time ->
                                typed.isEmpty() ? time.endsWith("00") : time.startsWith(wanted));
        return Stream.concat(meant, others)
                .distinct()
                .limit(DiscordLimits.CHOICES)
                .map(time -> new Command.Choice(time, time))
                .toList();
    }
}
