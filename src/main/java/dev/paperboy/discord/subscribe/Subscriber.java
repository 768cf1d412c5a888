package dev.paperboy.discord.subscribe;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.CompletionRequest;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.entities.Member;

import java.util.Optional;

/**
 * Who does something about their own direct messages, and where.
 *
 * @param userId Discord's id of the person
 * @param guildId Discord's id of the server it is done in; empty: in none, or in one that the bot
 *     is no member of
 */
record Subscriber(long userId, Optional<Long> guildId, Language language) {

    static Subscriber of(CommandRequest request) {
        return new Subscriber(
                request.event().getUser().getIdLong(),
                request.member().map(Subscriber::guildOf),
                request.language());
    }

    static Subscriber of(ComponentRequest request) {
        return new Subscriber(
                request.clicker().userId(),
                request.clicker().member().map(Subscriber::guildOf),
                request.language());
    }

    /** Who types is told by the server alone: nothing of what completes is anybody's own. */
    static Subscriber of(CompletionRequest request) {
        return new Subscriber(
                0, request.form().member().map(Subscriber::guildOf), request.language());
    }

    private static Long guildOf(Member member) {
        return member.getGuild().getIdLong();
    }

    String text(String key, Object... arguments) {
        return language.text(key, arguments);
    }
}
