package dev.paperboy.discord.subscribe;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.subscription.MemberDigests;

import org.springframework.stereotype.Component;

/** Ends all that who clicked has subscribed to. */
@Component
class UnsubscribeAllAction implements ComponentAction {

    private final MemberDigests digests;

    UnsubscribeAllAction(MemberDigests digests) {
        this.digests = digests;
    }

    @Override
    public String name() {
        return Actions.UNSUBSCRIBE_ALL;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        Subscriber subscriber = Subscriber.of(request);
        digests.end(subscriber.userId());
        return Reply.notice(subscriber.language(), "subscribe.ended").inPlace();
    }
}
