package dev.paperboy.discord.help;

import dev.paperboy.discord.admin.Admins;
import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.entities.Member;

import java.util.Optional;

/**
 * Who wants help.
 *
 * @param isAdmin whether they may manage the server they ask in
 */
record HelpAsker(boolean isAdmin, Language language) {

    /** Who asks; empty: not as the member of a server that the bot is in. */
    static HelpAsker of(Optional<Member> member, Language language) {
        return new HelpAsker(member.filter(Admins::isAdmin).isPresent(), language);
    }
}
