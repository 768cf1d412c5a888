package dev.paperboy.discord.subscribe;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

import java.util.List;

/** Shows who clicked what they have subscribed to. */
@Component
class SubscriptionsAction implements ComponentAction {

    private final SubscriptionPanel panel;

    SubscriptionsAction(SubscriptionPanel panel) {
        this.panel = panel;
    }

    @Override
    public String name() {
        return Actions.SUBSCRIPTIONS;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return panel.show(Subscriber.of(request), List.of());
    }
}
