package dev.paperboy.discord.subscribe;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

/** Offers who clicked what there is to subscribe to. */
@Component
class OfferTopicsAction implements ComponentAction {

    private final SubjectChoices choices;

    OfferTopicsAction(SubjectChoices choices) {
        this.choices = choices;
    }

    @Override
    public String name() {
        return Actions.OFFER_TOPICS;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return offer(Subscriber.of(request));
    }

    private Reply offer(Subscriber subscriber) {
        return new TopicOffer(subscriber, subscriber.text("subscribe.offer"))
                .with("subscribe.offer.server", choices.ofServer(subscriber))
                .with("subscribe.offer.presets", choices.presets())
                .withWayBack()
                .reply();
    }
}
