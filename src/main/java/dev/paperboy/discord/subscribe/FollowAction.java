package dev.paperboy.discord.subscribe;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.digest.DigestExplanations;
import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.subscribe.SubjectChoices.Choice;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.Subject;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * Offers who clicked on a digest its topics by direct message; of one without topics, all others.
 */
@Component
class FollowAction implements ComponentAction {

    private final DigestExplanations explanations;
    private final SubjectChoices choices;

    FollowAction(DigestExplanations explanations, SubjectChoices choices) {
        this.explanations = explanations;
        this.choices = choices;
    }

    @Override
    public String name() {
        return Actions.FOLLOW;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        Subscriber subscriber = Subscriber.of(request);
        Optional<DeliveryId> message = request.id().argument(0).flatMap(DeliveryId::parse);
        List<String> topics =
                subscriber
                        .guildId()
                        .flatMap(guildId ->
                                message.flatMap(it -> explanations.digestOf(guildId, it)))
                        .map(DigestSchedule::settings)
                        .map(settings -> settings.content().topics())
                        .orElse(List.of());
        List<Choice> followed =
                choices.ofServer(subscriber).stream()
                        .filter(choice -> isAmong(choice, topics))
                        .toList();
        return followed.isEmpty() ? all(subscriber) : offer(followed, subscriber);
    }

    private static boolean isAmong(Choice choice, List<String> topics) {
        return choice.subject() instanceof Subject.OfServer(_, String topic)
                && topics.contains(topic);
    }

    private static Reply offer(List<Choice> followed, Subscriber subscriber) {
        return new TopicOffer(subscriber, subscriber.text("subscribe.follow"))
                .with("subscribe.offer.server", followed)
                .reply();
    }

    private Reply all(Subscriber subscriber) {
        return new TopicOffer(subscriber, subscriber.text("subscribe.follow.all"))
                .with("subscribe.offer.server", choices.ofServer(subscriber))
                .with("subscribe.offer.presets", choices.presets())
                .reply();
    }
}
