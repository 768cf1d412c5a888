package dev.paperboy.faults;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.ApplicationCommand;
import dev.paperboy.sandbox.discord.model.Permission;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Servers in which somebody asks for a digest. */
final class RigServers {

    /** All come at 07:00 or 12:00 UTC in summer. */
    private static final List<Place> PLACES =
            List.of(
                    new Place("UTC", 7),
                    new Place("Europe/Berlin", 9),
                    new Place("Asia/Tokyo", 21),
                    new Place("America/New_York", 8));

    private static final int EVERY_HOW_MANYTH_IS_UNREADABLE = 20;

    private record Place(String zone, int hour) {}

    private record Admin(Actor actor, Subscription subscription) {}

    private final List<Admin> admins = new ArrayList<>();

    RigServers(LocalDiscord discord, int number) {
        for (int i = 1; i <= number; i++) {
            Place place = PLACES.get(i % PLACES.size());
            boolean readable = i % EVERY_HOW_MANYTH_IS_UNREADABLE != 0;
            admins.add(open(discord.createGuild("Group " + i), place, readable));
        }
    }

    private static Admin open(LocalGuild guild, Place place, boolean readable) {
        LocalChannel channel = guild.textChannel("papers");
        guild.textChannel("general");
        if (!readable) {
            channel.deny(guild.everyone(), Permission.READ_MESSAGE_HISTORY);
            channel.deny(guild.botRole(), Permission.READ_MESSAGE_HISTORY);
        }
        Actor actor = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));
        return new Admin(
                actor, new Subscription(channel, ZoneId.of(place.zone()), place.hour(), readable));
    }

    List<Subscription> subscriptions() {
        return admins.stream().map(Admin::subscription).toList();
    }

    /** Whether it is the command by which digests are asked for. */
    static boolean isTyped(ApplicationCommand command) {
        return command.name().equals("digest");
    }

    /** Lets everybody type the command. */
    void subscribe() {
        for (Admin admin : admins) {
            Subscription asked = admin.subscription();
            String answer =
                    admin.actor()
                            .in(asked.channel())
                            .types(
                                    "/digest setup",
                                    option("time_zone", asked.zone().getId()),
                                    option("time", String.valueOf(asked.hour())))
                            .reply()
                            .text();
            assertThat(answer).contains("%02d:00".formatted(asked.hour()));
        }
    }
}
