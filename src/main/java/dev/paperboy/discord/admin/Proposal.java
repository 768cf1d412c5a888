package dev.paperboy.discord.admin;

import dev.paperboy.discord.admin.ProposedZone.Basis;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestKind;
import dev.paperboy.subscription.DigestPosting;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.LocalHour;
import dev.paperboy.subscription.Recurrence;

import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A digest of every day's papers that is proposed and kept nowhere but in the ids of the buttons
 * below it.
 *
 * @param channelId Discord's id of the channel, which need not exist
 * @param papers the most papers, 1 to {@value DigestContent#MOST_PAPERS}
 * @param basis what its time zone rests on
 * @param offer tells it from other proposals: what is posted at once is so once only
 */
record Proposal(long channelId, Recurrence recurrence, int papers, Basis basis, String offer) {

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)");
    private static final Pattern PAPERS = Pattern.compile("\\d{1,2}");
    private static final Pattern WEEKDAYS = Pattern.compile("[1-7]{1,7}");

    /** How many arguments there are. */
    private static final int LENGTH = 7;

    /** A proposal as it is made first. */
    static Proposal usual(long channelId, LocalTime time, ProposedZone zone, long interaction) {
        return new Proposal(
                channelId,
                Recurrence.daily(new LocalHour(time, zone.zone())),
                DigestContent.USUAL.papers(),
                zone.basis(),
                ShortId.of(interaction));
    }

    /** The id of a component that does something with it; at most 100 characters. */
    ComponentId id(String action) {
        LocalTime time = recurrence.hour().time();
        return ComponentId.of(
                action,
                ShortId.of(channelId),
                "%02d%02d".formatted(time.getHour(), time.getMinute()),
                recurrence.hour().zone().getId(),
                papers,
                weekdays(recurrence.weekdays()),
                basis.letter(),
                offer);
    }

    /** As ISO numbers, as 12345. */
    static String weekdays(Set<DayOfWeek> days) {
        return days.stream()
                .sorted()
                .map(day -> String.valueOf(day.getValue()))
                .collect(Collectors.joining());
    }

    /** The days that are written so; empty: none are. */
    static Optional<Set<DayOfWeek>> weekdays(String digits) {
        return Optional.of(digits)
                .filter(WEEKDAYS.asMatchPredicate())
                .map(text ->
                        text.chars()
                                .mapToObj(digit -> DayOfWeek.of(Character.digit(digit, 10)))
                                .collect(Collectors.toSet()));
    }

    /** The number of papers that is written so; empty: none a digest can have. */
    static Optional<Integer> papers(String digits) {
        return Optional.of(digits)
                .filter(PAPERS.asMatchPredicate())
                .map(Integer::valueOf)
                .filter(papers -> papers >= 1 && papers <= DigestContent.MOST_PAPERS);
    }

    /** What a component says that it is about; empty: nothing that {@link #id} writes. */
    static Optional<Proposal> read(ComponentId id, TimeZones zones) {
        if (id.arguments().size() != LENGTH) {
            return Optional.empty();
        }
        return new Written(id, zones).proposal();
    }

    /** The arguments of a component, each checked by itself. */
    private record Written(ComponentId id, TimeZones zones) {

        Optional<Proposal> proposal() {
            return ShortId.read(text(0))
                    .flatMap(channel ->
                            recurrence()
                                    .flatMap(recurrence ->
                                            papers(text(3))
                                                    .flatMap(papers ->
                                                            with(channel, recurrence, papers))));
        }

        private Optional<Proposal> with(long channel, Recurrence recurrence, int papers) {
            return Basis.of(text(5))
                    .filter(_ -> ShortId.read(text(6)).isPresent())
                    .map(basis -> new Proposal(channel, recurrence, papers, basis, text(6)));
        }

        private Optional<Recurrence> recurrence() {
            return Optional.of(text(1))
                    .filter(TIME.asMatchPredicate())
                    .map(time ->
                            LocalTime.of(
                                    Integer.parseInt(time, 0, 2, 10),
                                    Integer.parseInt(time, 2, 4, 10)))
                    .flatMap(time -> zones.find(text(2)).map(zone -> new LocalHour(time, zone)))
                    .flatMap(hour ->
                            weekdays(text(4))
                                    .map(days -> new Recurrence(DigestKind.DAILY, hour, days)));
        }

        private String text(int place) {
            return id.arguments().get(place);
        }
    }

    /** The digest that it becomes in this channel. */
    DigestSettings settings(GuildChannel channel, Locale locale) {
        DigestContent usual = DigestContent.USUAL;
        return new DigestSettings(
                new DigestTarget(
                        channel.getGuild().getIdLong(),
                        channel.getIdLong(),
                        channel.getType() == ChannelType.FORUM),
                recurrence,
                new DigestContent(papers, usual.minimumUpvotes(), usual.tellsGaps()),
                DigestPosting.QUIET,
                locale);
    }
}
