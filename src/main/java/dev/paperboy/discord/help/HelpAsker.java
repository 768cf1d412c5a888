package dev.paperboy.discord.help;

import dev.paperboy.discord.admin.Admins;
import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.entities.Member;

import java.util.Optional;

/** Who wants help, and what is open to them where they ask. */
record HelpAsker(Place place, Language language) {

    /** What somebody is where they ask. */
    enum Place {
        /** A member who may manage the server. */
        ADMIN,
        /** Another member of a server that the bot is in. */
        MEMBER,
        /** In direct messages, or where the bot is no member. */
        NOWHERE
    }

    static HelpAsker of(Optional<Member> member, Language language) {
        Place place =
                member.map(it -> Admins.isAdmin(it) ? Place.ADMIN : Place.MEMBER)
                        .orElse(Place.NOWHERE);
        return new HelpAsker(place, language);
    }

    boolean isAdmin() {
        return place == Place.ADMIN;
    }
}
