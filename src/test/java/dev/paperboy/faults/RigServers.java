package dev.paperboy.faults;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.ChannelActor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.Option;
import dev.paperboy.sandbox.discord.model.ApplicationCommand;
import dev.paperboy.sandbox.discord.model.Permission;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Servers in which somebody asks for a digest, each of another kind than the last. */
final class RigServers {

    /** All come at 07:00 or 12:00 UTC in summer. */
    private static final List<Place> PLACES =
            List.of(
                    new Place("UTC", 7),
                    new Place("Europe/Berlin", 9),
                    new Place("Asia/Tokyo", 21),
                    new Place("America/New_York", 8));

    private static final List<Kind> KINDS = List.of(Kind.values());

    /** So that not all of them are of one kind. */
    private static final int EVERY_HOW_MANYTH_IS_UNREADABLE = 13;

    private static final String TAG = "Papers";

    private record Place(String zone, int hour) {}

    /**
     * @param office where somebody types who cannot in a forum
     */
    private record Admin(Actor actor, LocalChannel office, Subscription subscription) {}

    private final List<Admin> admins = new ArrayList<>();

    RigServers(LocalDiscord discord, int number) {
        for (int i = 1; i <= number; i++) {
            Kind kind = KINDS.get(i % KINDS.size());
            Place place = PLACES.get((i + i / PLACES.size()) % PLACES.size());
            boolean readable = i % EVERY_HOW_MANYTH_IS_UNREADABLE != 0;
            admins.add(open(discord.createGuild("Group " + i), kind, place, readable));
        }
    }

    private static Admin open(LocalGuild guild, Kind kind, Place place, boolean readable) {
        Actor actor = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));
        LocalChannel channel =
                switch (kind) {
                    case MESSAGE, THREAD -> guild.textChannel("papers");
                    case FORUM_POST -> guild.forumChannel("papers", true, TAG);
                    case PUBLISHED -> guild.announcementChannel("papers");
                    case DIRECT -> actor.directChannel();
                };
        LocalChannel office = guild.textChannel("general");
        boolean isReadable = readable || kind == Kind.DIRECT;
        if (!isReadable) {
            channel.deny(guild.everyone(), Permission.READ_MESSAGE_HISTORY);
            channel.deny(guild.botRole(), Permission.READ_MESSAGE_HISTORY);
        }
        return new Admin(
                actor,
                office,
                new Subscription(channel, kind, ZoneId.of(place.zone()), place.hour(), isReadable));
    }

    List<Subscription> subscriptions() {
        return admins.stream().map(Admin::subscription).toList();
    }

    /** The channels of the conversations with people, by the ids of those. */
    Map<Long, Long> conversations() {
        return admins.stream()
                .filter(admin -> admin.subscription().kind() == Kind.DIRECT)
                .collect(
                        Collectors.toMap(
                                admin -> admin.actor().id(),
                                admin -> admin.subscription().channel().id()));
    }

    /** Whether it is one of the commands by which digests are asked for. */
    static boolean isTyped(ApplicationCommand command) {
        return command.name().equals("digest");
    }

    /** Lets everybody type the command. */
    void subscribe() {
        for (Admin admin : admins) {
            Subscription asked = admin.subscription();
            String answer = asked.kind() == Kind.DIRECT ? subscribe(admin) : setUp(admin);
            assertThat(answer).contains("%02d:00".formatted(asked.hour()));
        }
    }

    private static String setUp(Admin admin) {
        return admin.actor()
                .in(admin.office())
                .types("/digest setup", options(admin.subscription()))
                .reply()
                .text();
    }

    /** An author brings all papers; with a topic of the server memberships have to be asked. */
    private static String subscribe(Admin admin) {
        ChannelActor member = admin.actor().in(admin.office());
        Exchange topic = member.types("/topics add", option("name", "Deaths of bots"));
        assertThat(member.clicks(topic.reply(), "Save").reply().text()).contains("is saved");
        Subscription asked = admin.subscription();
        return member.types(
                        "/subscribe",
                        option("topic", "Deaths of bots"),
                        option("author", MarkedPapers.AUTHOR),
                        option("time", String.valueOf(asked.hour())),
                        option("time_zone", asked.zone().getId()))
                .reply()
                .text();
    }

    private static Option[] options(Subscription asked) {
        Stream<Option> common =
                Stream.of(
                        option("time_zone", asked.zone().getId()),
                        option("time", String.valueOf(asked.hour())),
                        option("channel", asked.channel()));
        Stream<Option> special =
                switch (asked.kind()) {
                    case MESSAGE, DIRECT -> Stream.empty();
                    case FORUM_POST -> Stream.of(option("tag", TAG));
                    case THREAD -> Stream.of(option("thread", true));
                    case PUBLISHED -> Stream.of(option("publish", true));
                };
        return Stream.concat(common, special).toArray(Option[]::new);
    }
}
