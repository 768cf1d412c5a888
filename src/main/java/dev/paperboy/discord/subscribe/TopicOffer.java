package dev.paperboy.discord.subscribe;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.subscribe.SubjectChoices.Choice;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.discord.view.PageButtons;
import dev.paperboy.discord.view.TopicPhrases;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import java.util.ArrayList;
import java.util.List;

/** Offers topics to subscribe to, in as many menus as they need. */
final class TopicOffer {

    private static final int MOST_MENUS = 8;

    private final List<ContainerChildComponent> parts = new ArrayList<>();
    private final Subscriber subscriber;

    TopicOffer(Subscriber subscriber, String heading) {
        this.subscriber = subscriber;
        parts.add(TextDisplay.of(heading));
    }

    /**
     * Adds menus with these; none where there are none.
     *
     * @param placeholder key of what the menus are called
     */
    TopicOffer with(String placeholder, List<Choice> choices) {
        for (int first = 0;
                first < choices.size() && parts.size() <= MOST_MENUS;
                first += DiscordLimits.SELECT_OPTIONS) {
            int last = Math.min(choices.size(), first + DiscordLimits.SELECT_OPTIONS);
            parts.add(menu(placeholder, choices.subList(first, last)));
        }
        return this;
    }

    private ActionRow menu(String placeholder, List<Choice> choices) {
        String id = ComponentId.of(Actions.SUBSCRIBE, parts.size()).toString();
        String name =
                subscriber.text(
                        placeholder,
                        TopicPhrases.label(choices.getFirst().name()),
                        TopicPhrases.label(choices.getLast().name()));
        return ActionRow.of(
                StringSelectMenu.create(id)
                        .setPlaceholder(Clip.to(DiscordLimits.SELECT_PLACEHOLDER, name))
                        .setRequiredRange(1, choices.size())
                        .addOptions(
                                choices.stream()
                                        .map(it ->
                                                SelectOption.of(
                                                        TopicPhrases.label(it.name()), it.value()))
                                        .toList())
                        .build());
    }

    /** Adds the way back to the panel whose place it takes. */
    TopicOffer withWayBack() {
        PageButtons.row(ComponentId.of(Actions.SUBSCRIPTIONS), null, subscriber.language())
                .ifPresent(parts::add);
        return this;
    }

    Reply reply() {
        return Reply.toAsker(Container.of(parts)).inPlace();
    }
}
