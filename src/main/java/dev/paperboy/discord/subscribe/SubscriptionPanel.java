package dev.paperboy.discord.subscribe;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.Budget;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.discord.view.TopicPhrases;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.Subject;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.Subscriptions;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a person what they get in direct messages and when, with all that can be done about it. */
@Component
class SubscriptionPanel {

    /** Many may be chosen at once. */
    private static final Budget NEWS = new Budget(1_500, 4_500);

    private final Subscriptions subscriptions;
    private final DigestSchedules schedules;
    private final ServerNames servers;

    SubscriptionPanel(Subscriptions subscriptions, DigestSchedules schedules, ServerNames servers) {
        this.subscriptions = subscriptions;
        this.schedules = schedules;
        this.servers = servers;
    }

    /**
     * The panel, in place of the one that was clicked.
     *
     * @param news what has just been done, a sentence each
     */
    Reply show(Subscriber subscriber, List<String> news) {
        List<Subscription> all = subscriptions.ofMember(subscriber.userId());
        Optional<DigestSchedule> digest = schedules.ofMember(subscriber.userId());
        SubscriptionLines lines = new SubscriptionLines(subscriber, all, servers);
        List<String> beginning = new ArrayList<>(NEWS.fitting(news, subscriber.language()));
        beginning.add(subscriber.text("subscribe.heading"));
        if (all.isEmpty()) {
            beginning.add(subscriber.text("subscribe.none"));
        }
        digest.ifPresent(it -> beginning.add(new MemberDigestState(it, subscriber).text()));
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(text(beginning, lines)));
        stop(lines, subscriber).ifPresent(parts::add);
        digest.map(it -> DigestTimes.selects(it, subscriber)).ifPresent(parts::addAll);
        parts.add(buttons(digest, !all.isEmpty(), subscriber));
        return Reply.toAsker(Container.of(parts)).inPlace().shareable();
    }

    /** Of long names not all find room; the select has them all. */
    private static String text(List<String> beginning, SubscriptionLines lines) {
        List<String> end = lines.elsewhere().stream().toList();
        Budget room = Budget.USUAL.beside(beginning).beside(end);
        List<String> shown = room.fitting(lines.lines(), lines.subscriber().language());
        return Stream.of(beginning, shown, end)
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private Optional<ActionRow> stop(SubscriptionLines lines, Subscriber subscriber) {
        List<SelectOption> options =
                lines.shown().stream()
                        .limit(DiscordLimits.SELECT_OPTIONS)
                        .map(this::option)
                        .toList();
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ActionRow.of(
                                StringSelectMenu.create(ComponentId.of(Actions.STOP).toString())
                                        .setPlaceholder(subscriber.text("subscribe.stop"))
                                        .setRequiredRange(1, options.size())
                                        .addOptions(options)
                                        .build()));
    }

    private SelectOption option(Subscription subscription) {
        SelectOption option =
                SelectOption.of(TopicPhrases.label(subscription.label()), subscription.id());
        return subscription.subject() instanceof Subject.OfServer(long guildId, _)
                ? option.withDescription(
                        servers.find(guildId)
                                .map(name -> Clip.to(DiscordLimits.SELECT_OPTION_TEXT, name))
                                .orElse(null))
                : option;
    }

    private static ActionRow buttons(
            Optional<DigestSchedule> digest, boolean hasAny, Subscriber subscriber) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(
                Button.primary(
                        ComponentId.of(Actions.OFFER_TOPICS).toString(),
                        subscriber.text("subscribe.add")));
        digest.ifPresent(it -> buttons.add(pause(it.pause() == null, subscriber)));
        if (hasAny) {
            buttons.add(
                    Button.danger(
                            ComponentId.of(Actions.UNSUBSCRIBE).toString(),
                            subscriber.text("subscribe.end")));
        }
        return ActionRow.of(buttons);
    }

    private static Button pause(boolean isComing, Subscriber subscriber) {
        return Button.secondary(
                ComponentId.of(Actions.PAUSE_MINE, isComing).toString(),
                subscriber.text(isComing ? "subscribe.pause" : "subscribe.resume"));
    }
}
