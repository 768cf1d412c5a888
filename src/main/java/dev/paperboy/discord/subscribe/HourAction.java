package dev.paperboy.discord.subscribe;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

/** Gives the digest of who chose another hour. */
@Component
class HourAction implements ComponentAction {

    private final DigestTimesChange change;

    HourAction(DigestTimesChange change) {
        this.change = change;
    }

    @Override
    public String name() {
        return Actions.HOUR;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        String chosen = request.values().isEmpty() ? "" : request.values().getFirst();
        return change.reply(Subscriber.of(request), now -> DigestTimes.withHour(now, chosen));
    }
}
