package dev.paperboy.discord.subscribe;

import dev.paperboy.discord.admin.AskedFilter;
import dev.paperboy.discord.admin.AskedHour;
import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.filter.Filter;
import dev.paperboy.filter.FilterSyntax;
import dev.paperboy.search.PaperNames;
import dev.paperboy.subscription.Recurrence;
import dev.paperboy.subscription.Subject;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Does what the options of {@code /subscribe} ask for, and says of each what came of it. */
@Component
class AskedSubscription {

    private static final int SUGGESTIONS = 5;

    private final SubjectChoices choices;
    private final Subscribing subscribing;
    private final PaperNames names;
    private final AskedHour hours;
    private final DigestTimesChange times;

    AskedSubscription(
            SubjectChoices choices,
            Subscribing subscribing,
            PaperNames names,
            AskedHour hours,
            DigestTimesChange times) {
        this.choices = choices;
        this.subscribing = subscribing;
        this.names = names;
        this.hours = hours;
        this.times = times;
    }

    /** A sentence for each option; empty: none was given. */
    List<String> take(CommandRequest request) {
        Subscriber subscriber = Subscriber.of(request);
        List<String> news = new ArrayList<>();
        request.text(SubscribeCommand.TOPIC)
                .map(typed -> topic(typed, subscriber))
                .ifPresent(news::add);
        request.text(SubscribeCommand.AUTHOR)
                .map(typed -> named(typed, names::authors, Subject.ByAuthor::new, subscriber))
                .ifPresent(news::add);
        request.text(SubscribeCommand.ORGANIZATION)
                .map(typed ->
                        named(typed, names::organizations, Subject.ByOrganization::new, subscriber))
                .ifPresent(news::add);
        news.addAll(filter(request, subscriber));
        times(request, subscriber).ifPresent(news::add);
        return news;
    }

    private String topic(String typed, Subscriber subscriber) {
        return choices.find(subscriber, typed)
                .map(choice -> subscribing.to(choice.subject(), choice.name(), subscriber))
                .orElseGet(
                        () -> subscriber.text("subscribe.unknown-topic", Markdown.inline(typed)));
    }

    /** By the name as the sources give it, where that is clear. */
    private String named(
            String typed,
            BiFunction<String, Integer, List<String>> lookUp,
            Function<String, Subject> subject,
            Subscriber subscriber) {
        List<String> known = lookUp.apply(typed, SUGGESTIONS);
        Optional<String> meant =
                known.stream()
                        .filter(name -> known.size() == 1 || name.equalsIgnoreCase(typed))
                        .findFirst();
        if (meant.isPresent()) {
            return subscribing.to(subject.apply(meant.get()), meant.get(), subscriber);
        }
        if (known.isEmpty()) {
            return subscribing.to(subject.apply(typed), typed, subscriber)
                    + " "
                    + subscriber.text("subscribe.unknown-name");
        }
        return subscriber.text(
                "subscribe.several-names",
                Markdown.inline(typed),
                String.join(", ", known.stream().map(Markdown::inline).toList()));
    }

    private List<String> filter(CommandRequest request, Subscriber subscriber) {
        List<String> news = new ArrayList<>();
        Filter filter = AskedFilter.read(request, null, news);
        if (filter != null) {
            Subject subject = new Subject.Matching(filter);
            news.add(subscribing.to(subject, FilterSyntax.print(filter), subscriber));
        }
        return news;
    }

    /** Only who gets something can say when. */
    private Optional<String> times(CommandRequest request, Subscriber subscriber) {
        if (!request.has(SubscribeCommand.OFTEN)
                && !request.has(SubscribeCommand.TIME)
                && !request.has(SubscribeCommand.TIME_ZONE)) {
            return Optional.empty();
        }
        List<String> problems = new ArrayList<>();
        String news =
                times.news(
                        subscriber,
                        now ->
                                Optional.of(wanted(request, now, problems))
                                        .filter(_ -> problems.isEmpty()));
        return Optional.of(problems.isEmpty() ? news : String.join("\n", problems));
    }

    private Recurrence wanted(CommandRequest request, Recurrence now, List<String> problems) {
        Recurrence often =
                request.text(SubscribeCommand.OFTEN)
                        .flatMap(rhythm -> DigestTimes.withRhythm(now, rhythm))
                        .orElse(now);
        return hours.read(request, often, problems);
    }
}
