package dev.paperboy.discord.subscribe;

import dev.paperboy.digest.Refusal;
import dev.paperboy.discord.admin.DigestDescription;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.Reason;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.Pause;
import dev.paperboy.subscription.Recurrence;

/** When a person's digest comes, or why it does not, in words. */
record MemberDigestState(DigestSchedule digest, Subscriber subscriber) {

    String text() {
        Recurrence recurrence = digest.recurrence();
        String when =
                subscriber.text(
                        "subscribe.when",
                        DigestDescription.days(recurrence, subscriber.language()),
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
                            Reason.shown(broken.reason()));
        };
    }
}
