package dev.paperboy.discord.subscribe;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import org.springframework.stereotype.Component;

/** Asks who clicked whether to end all they have subscribed to. */
@Component
class UnsubscribeAction implements ComponentAction {

    @Override
    public String name() {
        return Actions.UNSUBSCRIBE;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        Subscriber subscriber = Subscriber.of(request);
        return Reply.toAsker(
                        Container.of(
                                TextDisplay.of(subscriber.text("subscribe.end.sure")),
                                ActionRow.of(
                                        Button.danger(
                                                ComponentId.of(Actions.UNSUBSCRIBE_ALL).toString(),
                                                subscriber.text("subscribe.end")),
                                        Button.secondary(
                                                ComponentId.of(Actions.SUBSCRIPTIONS).toString(),
                                                subscriber.text("subscribe.only-some")))))
                .inPlace();
    }
}
