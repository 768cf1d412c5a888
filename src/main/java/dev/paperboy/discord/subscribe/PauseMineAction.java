package dev.paperboy.discord.subscribe;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.Pause;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Pauses the digest of who clicked, or lets it come again. */
@Component
class PauseMineAction implements ComponentAction {

    private final DigestSchedules schedules;
    private final SubscriptionPanel panel;
    private final Clock clock;

    PauseMineAction(DigestSchedules schedules, SubscriptionPanel panel, Clock clock) {
        this.schedules = schedules;
        this.panel = panel;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Actions.PAUSE_MINE;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        Subscriber subscriber = Subscriber.of(request);
        boolean isToPause = request.id().argument(0).map("true"::equals).orElse(false);
        String news =
                schedules
                        .ofMember(subscriber.userId())
                        .map(digest ->
                                isToPause ? pause(digest, subscriber) : resume(digest, subscriber))
                        .orElseGet(() -> subscriber.text("subscribe.unchanged"));
        return panel.show(subscriber, List.of(news));
    }

    private String pause(DigestSchedule digest, Subscriber subscriber) {
        Pause pause =
                new Pause.ByMember(
                        clock.instant().truncatedTo(ChronoUnit.MILLIS), subscriber.userId());
        return subscriber.text(
                schedules.pause(digest.key(), pause)
                        ? "subscribe.now-paused"
                        : "subscribe.unchanged");
    }

    private String resume(DigestSchedule digest, Subscriber subscriber) {
        boolean isResumed = schedules.resume(digest.key(), clock.instant()).isPresent();
        return subscriber.text(isResumed ? "subscribe.now-resumed" : "subscribe.unchanged");
    }
}
