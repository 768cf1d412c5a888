package dev.paperboy.discord.subscribe;

import dev.paperboy.discord.admin.DigestDescription;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.subscription.DigestKind;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.LocalHour;
import dev.paperboy.subscription.Recurrence;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.interactions.commands.Command;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The times at which a person's digest can come. */
final class DigestTimes {

    static final String DAILY = "daily";
    private static final int HOURS = 24;

    private DigestTimes() {}

    /** How often it comes: every day, or on one day of the week. */
    static Optional<Recurrence> withRhythm(Recurrence recurrence, String rhythm) {
        if (rhythm.equals(DAILY)) {
            return Optional.of(Recurrence.daily(recurrence.hour()));
        }
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().equals(rhythm))
                .findFirst()
                .map(day -> new Recurrence(DigestKind.WEEKLY, recurrence.hour(), Set.of(day)));
    }

    /** All of these, to choose from. */
    static List<Command.Choice> choices(Language english) {
        return rhythms().map(value -> choice(value, english)).toList();
    }

    private static Command.Choice choice(String value, Language english) {
        String name = value.toLowerCase(Locale.ROOT);
        String key = "command.subscribe.options.often.choices." + name + ".name";
        return new Command.Choice(english.text(key), value);
    }

    private static Stream<String> rhythms() {
        return Stream.concat(Stream.of(DAILY), Stream.of(DayOfWeek.values()).map(DayOfWeek::name));
    }

    /** The same at a full hour; empty: it is none. */
    static Optional<Recurrence> withHour(Recurrence recurrence, String hour) {
        return IntStream.range(0, HOURS)
                .filter(each -> String.valueOf(each).equals(hour))
                .mapToObj(each -> withTime(recurrence, LocalTime.of(each, 0)))
                .findFirst();
    }

    private static Recurrence withTime(Recurrence recurrence, LocalTime time) {
        return new Recurrence(
                recurrence.kind(),
                new LocalHour(time, recurrence.hour().zone()),
                recurrence.weekdays());
    }

    /** A row with a select for the rhythm and one for the hour. */
    static List<ActionRow> selects(DigestSchedule digest, Subscriber subscriber) {
        return List.of(
                select(
                        Actions.RHYTHM,
                        "subscribe.rhythm",
                        rhythms(digest.recurrence(), subscriber),
                        subscriber),
                select(
                        Actions.HOUR,
                        "subscribe.hour",
                        hours(digest.recurrence().hour().time()),
                        subscriber));
    }

    private static ActionRow select(
            String action, String placeholder, List<SelectOption> options, Subscriber subscriber) {
        return ActionRow.of(
                StringSelectMenu.create(ComponentId.of(action).toString())
                        .setPlaceholder(subscriber.text(placeholder))
                        .addOptions(options)
                        .build());
    }

    private static List<SelectOption> rhythms(Recurrence now, Subscriber subscriber) {
        return rhythms()
                .map(value -> withRhythm(now, value).map(it -> rhythm(value, it, now, subscriber)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static SelectOption rhythm(
            String value, Recurrence meant, Recurrence now, Subscriber subscriber) {
        return SelectOption.of(DigestDescription.days(meant, subscriber.language()), value)
                .withDefault(meant.equals(now));
    }

    private static List<SelectOption> hours(LocalTime now) {
        return IntStream.range(0, HOURS)
                .mapToObj(hour ->
                        SelectOption.of(LocalTime.of(hour, 0).toString(), String.valueOf(hour))
                                .withDefault(now.equals(LocalTime.of(hour, 0))))
                .toList();
    }
}
