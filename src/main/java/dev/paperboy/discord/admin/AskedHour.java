package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.subscription.DigestKind;
import dev.paperboy.subscription.LocalHour;
import dev.paperboy.subscription.Recurrence;

import org.springframework.stereotype.Component;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads from a command when a digest is to come. */
@Component
public class AskedHour {

    private final TimeZones timeZones;

    AskedHour(TimeZones timeZones) {
        this.timeZones = timeZones;
    }

    /**
     * Reads it.
     *
     * @param base what holds where nothing was asked; also for options that the command does not
     *     have
     * @param problems takes what cannot be understood
     */
    public Recurrence read(CommandRequest request, Recurrence base, List<String> problems) {
        DigestKind kind =
                request.text(DigestOptions.KIND).flatMap(DigestOptions::kind).orElse(base.kind());
        return new Recurrence(
                kind,
                new LocalHour(
                        time(request, base.hour().time(), problems),
                        zone(request, base.hour().zone(), problems)),
                weekdays(request, kind, base, problems));
    }

    private ZoneId zone(CommandRequest request, ZoneId base, List<String> problems) {
        if (!request.has(DigestOptions.TIME_ZONE)) {
            return base;
        }
        String typed = request.text(DigestOptions.TIME_ZONE).orElse("");
        return timeZones
                .find(typed)
                .orElseGet(() -> {
                    problems.add(notUnderstood("digest.unknown-zone", typed, request.language()));
                    return base;
                });
    }

    private static LocalTime time(CommandRequest request, LocalTime base, List<String> problems) {
        Optional<String> typed = request.text(DigestOptions.TIME);
        Optional<LocalTime> time =
                typed.flatMap(text -> TimesOfDay.parse(text, request.language()));
        if (typed.isPresent() && time.isEmpty()) {
            problems.add(notUnderstood("digest.unknown-time", typed.get(), request.language()));
        }
        return time.orElse(base);
    }

    /** Where nothing else was asked, another kind comes on its own usual days. */
    private static Set<DayOfWeek> weekdays(
            CommandRequest request, DigestKind kind, Recurrence base, List<String> problems) {
        Optional<String> typed = request.text(DigestOptions.WEEKDAYS);
        Optional<Set<DayOfWeek>> weekdays =
                typed.flatMap(text -> Weekdays.parse(text, request.language()));
        if (typed.isPresent() && weekdays.isEmpty()) {
            problems.add(notUnderstood("digest.unknown-weekdays", typed.get(), request.language()));
        }
        boolean wereUsual = base.weekdays().equals(Recurrence.usualWeekdays(base.kind()));
        return weekdays.orElse(wereUsual ? Recurrence.usualWeekdays(kind) : base.weekdays());
    }

    /** What cannot be seen is not shown. */
    static String notUnderstood(String key, String typed, Language language) {
        String shown = Markdown.inline(typed);
        return shown.isEmpty() ? language.text(key + ".blank") : language.text(key, shown);
    }
}
