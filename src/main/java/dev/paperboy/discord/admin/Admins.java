package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;

import java.util.Optional;
import java.util.function.Function;

/** Who may do something about a server's digests and topics. */
public final class Admins {

    private Admins() {}

    /** Whether a member may manage the server. */
    public static boolean isAdmin(Member member) {
        return member.hasPermission(Permission.MANAGE_SERVER);
    }

    /**
     * The answer to a command or click of somebody who may manage the server; to anybody else, why
     * there is none.
     *
     * <p>Discord's settings can open a command to anybody, and a button can be older than a
     * permission, so that what they do is guarded here too.
     *
     * @param person empty: no member of a server that the bot is in
     */
    public static Reply answer(
            Optional<Member> person, Language language, Function<Member, Reply> answer) {
        if (person.isEmpty()) {
            return Reply.error(language, "digest.not-here");
        }
        return isAdmin(person.get())
                ? answer.apply(person.get())
                : Reply.error(language, "digest.not-allowed");
    }
}
