package dev.paperboy.digest;

import dev.paperboy.filter.Filter;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.Preset;
import dev.paperboy.subscription.Presets;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.ServerTopics;
import dev.paperboy.subscription.Subject;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.Subscriptions;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells what each digest is to bring, as servers and members want it now. */
@Component
class Wishes {

    private final ServerTopics topics;
    private final Subscriptions subscriptions;
    private final Presets presets;

    Wishes(ServerTopics topics, Subscriptions subscriptions, Presets presets) {
        this.topics = topics;
        this.subscriptions = subscriptions;
        this.presets = presets;
    }

    /** What it is to bring at its next run. */
    Wish of(DigestSchedule schedule) {
        return schedule.target().isDirect()
                ? ofMember(schedule, schedule.nextRunAt())
                : ofServer(schedule);
    }

    /**
     * What it is to bring, should it come now; of a server's topics those that a person had at the
     * last run: whether that is still a member has not been asked since.
     */
    Wish ofNow(DigestSchedule schedule) {
        return schedule.target().isDirect()
                ? ofMember(schedule, lastRunOf(schedule))
                : ofServer(schedule);
    }

    /** The begin of its day: that its hour was changed since does not matter. */
    private static Instant lastRunOf(DigestSchedule schedule) {
        LocalDate servedOn = schedule.servedOn();
        return servedOn == null
                ? schedule.nextRunAt()
                : servedOn.atStartOfDay(schedule.recurrence().hour().zone()).toInstant();
    }

    private Wish ofServer(DigestSchedule schedule) {
        DigestContent content = schedule.settings().content();
        if (content.topics().isEmpty()) {
            return Wish.forAll(content.filter());
        }
        List<Interest> interests =
                topics.findAll(schedule.target().guildId(), content.topics()).stream()
                        .map(ServerTopic::topic)
                        .<Interest>map(Interest.OfTopic::new)
                        .toList();
        return new Wish(false, interests, content.filter(), true);
    }

    /**
     * @param since when the person has to have been a member of a topic's server
     */
    private Wish ofMember(DigestSchedule schedule, Instant since) {
        List<Subscription> active =
                subscriptions.ofMember(schedule.target().channelId()).stream()
                        .filter(subscription -> subscription.stop() == null)
                        .toList();
        List<Subscription> known =
                active.stream().filter(it -> !Memberships.isToBeChecked(it, since)).toList();
        List<Interest> interests =
                known.stream().map(this::interest).flatMap(Optional::stream).toList();
        return new Wish(
                false,
                interests,
                schedule.settings().content().filter(),
                interests.size() == active.size());
    }

    /** Empty: its topic or preset is gone, which has to be recorded before it is left out. */
    private Optional<Interest> interest(Subscription subscription) {
        return switch (subscription.subject()) {
            case Subject.OfServer(long guildId, String topic) ->
                    topics.find(guildId, topic).map(it -> new Interest.OfTopic(it.topic()));
            case Subject.OfPreset(String preset) ->
                    presets.find(preset).map(Preset::topic).map(Interest.OfTopic::new);
            case Subject.ByAuthor(String name) ->
                    Optional.of(new Interest.OfFilter(name, new Filter.Author(name)));
            case Subject.ByOrganization(String name) ->
                    Optional.of(new Interest.OfFilter(name, new Filter.Organization(name)));
            case Subject.Matching(Filter filter) ->
                    Optional.of(new Interest.OfFilter(subscription.label(), filter));
        };
    }
}
