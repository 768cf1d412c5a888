package dev.paperboy.discord.subscribe;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

import java.util.List;

/** Subscribes who chose to the topics chosen, of this server or for all. */
@Component
class SubscribeAction implements ComponentAction {

    private final SubjectChoices choices;
    private final Subscribing subscribing;
    private final SubscriptionPanel panel;

    SubscribeAction(SubjectChoices choices, Subscribing subscribing, SubscriptionPanel panel) {
        this.choices = choices;
        this.subscribing = subscribing;
        this.panel = panel;
    }

    @Override
    public String name() {
        return Actions.SUBSCRIBE;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        Subscriber subscriber = Subscriber.of(request);
        List<String> news =
                request.values().stream().map(value -> subscribe(value, subscriber)).toList();
        return panel.show(subscriber, news);
    }

    private String subscribe(String value, Subscriber subscriber) {
        return choices.find(subscriber, value)
                .map(choice -> subscribing.to(choice.subject(), choice.name(), subscriber))
                .orElseGet(() -> subscriber.text("subscribe.topic-gone"));
    }
}
