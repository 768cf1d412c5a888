package dev.paperboy.discord.subscribe;

import dev.paperboy.digest.Refusal;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.subscription.DigestKind;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.Pause;
import dev.paperboy.subscription.Recurrence;

import java.time.DayOfWeek;
import java.time.format.TextStyle;

/** When a person's digest comes, or why it does not, in words. */
record MemberDigestState(DigestSchedule digest, Subscriber subscriber) {

    String text() {
        Recurrence recurrence = digest.recurrence();
        String when =
                subscriber.text(
                        "subscribe.when",
                        rhythm(recurrence, subscriber),
                        recurrence.hour().time().toString(),
                        Markdown.inline(recurrence.hour().zone().getId()));
        return when + "\n" + state();
    }

    private String state() {
        Pause pause = digest.pause();
        return switch (pause) {
            case null ->
                    subscriber.text(
                            "subscribe.next",
                            Timestamps.full(digest.nextRunAt()),
                            Timestamps.relative(digest.nextRunAt()));
            case Pause.ByMember(var since, _) ->
                    subscriber.text("subscribe.paused", Timestamps.relative(since));
            case Pause.Broken broken ->
                    subscriber.text(
                            Refusal.of(broken) == Refusal.ALL
                                    ? "subscribe.broken"
                                    : "subscribe.broken.content",
                            Timestamps.relative(broken.since()),
                            Markdown.inline(broken.reason()));
        };
    }

    /** As "every day", "every Monday". */
    static String rhythm(Recurrence recurrence, Subscriber subscriber) {
        return recurrence.kind() == DigestKind.WEEKLY
                ? subscriber.text(
                        "days.weekly",
                        name(
                                recurrence.weekdays().stream().sorted().findFirst().orElseThrow(),
                                subscriber))
                : subscriber.text("weekdays.every");
    }

    static String name(DayOfWeek day, Subscriber subscriber) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, subscriber.language().locale());
    }
}
