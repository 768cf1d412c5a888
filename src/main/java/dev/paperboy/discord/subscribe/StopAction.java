package dev.paperboy.discord.subscribe;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.subscription.MemberDigests;

import org.springframework.stereotype.Component;

import java.util.List;

/** Ends the subscriptions chosen, of who chose. */
@Component
class StopAction implements ComponentAction {

    private final MemberDigests digests;
    private final SubscriptionPanel panel;

    StopAction(MemberDigests digests, SubscriptionPanel panel) {
        this.digests = digests;
        this.panel = panel;
    }

    @Override
    public String name() {
        return Actions.STOP;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        Subscriber subscriber = Subscriber.of(request);
        List<String> news = request.values().stream().map(id -> stop(id, subscriber)).toList();
        return panel.show(subscriber, news);
    }

    private String stop(String id, Subscriber subscriber) {
        return digests.unsubscribe(subscriber.userId(), id)
                .map(it -> subscriber.text("subscribe.removed", SubscriptionLines.name(it)))
                .orElseGet(() -> subscriber.text("subscribe.gone"));
    }
}
