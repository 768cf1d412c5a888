package dev.paperboy.sandbox.client;

import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.RefusedByClient;
import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Components;
import dev.paperboy.sandbox.discord.model.Guild;
import dev.paperboy.sandbox.discord.model.OptionTypes;
import dev.paperboy.sandbox.discord.model.Role;
import dev.paperboy.sandbox.discord.model.World;

import org.jspecify.annotations.Nullable;

/** Finds the channels, people and roles that a client names by their ids. */
final class Entities {

    private final LocalDiscord discord;
    private final World world;
    private final Channel place;

    /**
     * @param place where the person is, whose server's roles are meant
     */
    Entities(LocalDiscord discord, Channel place) {
        this.discord = discord;
        this.world = discord.world();
        this.place = place;
    }

    /**
     * What is meant by an id in an option of this type.
     *
     * @param type Discord's number of the option's type
     * @return null: options of this type hold no ids
     */
    @Nullable Object inOption(int type, String id) {
        return switch (type) {
            case OptionTypes.USER -> person(id);
            case OptionTypes.CHANNEL -> channel(id);
            case OptionTypes.ROLE -> role(id);
            case OptionTypes.MENTIONABLE -> mentionable(id);
            default -> null;
        };
    }

    /** What is meant by a value chosen in a component of this type: itself, where it is no id. */
    Object inComponent(int type, String value) {
        return switch (type) {
            case Components.USER_SELECT -> person(value);
            case Components.CHANNEL_SELECT -> channel(value);
            case Components.ROLE_SELECT -> role(value);
            case Components.MENTIONABLE_SELECT -> mentionable(value);
            default -> value;
        };
    }

    private Object mentionable(String id) {
        return world.users().find(number(id)) == null ? role(id) : person(id);
    }

    private Object person(String id) {
        if (world.users().find(number(id)) == null) {
            throw new RefusedByClient("There is no person " + id);
        }
        return discord.actor(number(id));
    }

    private Object channel(String id) {
        if (world.channels().find(number(id)) == null) {
            throw new RefusedByClient("There is no channel " + id);
        }
        return discord.channel(number(id));
    }

    private Role role(String id) {
        Guild guild = world.guilds().find(place.guildId());
        Role role = guild == null ? null : guild.roles().get(number(id));
        if (role == null) {
            throw new RefusedByClient("There is no role " + id);
        }
        return role;
    }

    private static long number(String id) {
        try {
            return Long.parseUnsignedLong(id);
        } catch (NumberFormatException _) {
            throw new RefusedByClient("\"" + id + "\" is no id");
        }
    }
}
