package dev.paperboy.discord.admin;

import dev.paperboy.discord.admin.ProposedZone.Basis;
import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.interactions.DiscordLocale;

import org.springframework.stereotype.Component;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Guesses where a digest's hour counts, as Discord does not tell: as for the channel's digests,
 * else the server's, else for the asker's own, else by the languages of the two.
 */
@Component
class ZoneGuesses {

    private final DigestSchedules schedules;

    ZoneGuesses(DigestSchedules schedules) {
        this.schedules = schedules;
    }

    /**
     * The zone for who typed this command.
     *
     * @param channel where the digest is to go, whose own digests tell more than those of others
     */
    ProposedZone of(CommandRequest request, Member member, GuildChannel channel) {
        long guildId = member.getGuild().getIdLong();
        return schedules.ofGuild(guildId).stream()
                .min(Comparator.comparing(it -> it.target().channelId() != channel.getIdLong()))
                .map(digest -> new ProposedZone(zone(digest), Basis.SERVER))
                .or(() ->
                        schedules
                                .ofMember(member.getIdLong())
                                .map(digest -> new ProposedZone(zone(digest), Basis.OWN)))
                .orElseGet(() ->
                        byLanguage(
                                request.event().getUserLocale(), request.event().getGuildLocale()));
    }

    private static ZoneId zone(DigestSchedule digest) {
        return digest.recurrence().hour().zone();
    }

    /** By the language that tells most: one that is spoken in one zone, the asker's before. */
    static ProposedZone byLanguage(DiscordLocale asker, DiscordLocale server) {
        LocaleZone best =
                Stream.of(asker, server)
                        .map(LocaleZone::of)
                        .filter(LocaleZone::isTelling)
                        .findFirst()
                        .or(() -> chosen(asker, server))
                        .orElseGet(() -> LocaleZone.of(DiscordLocale.ENGLISH_US));
        return new ProposedZone(best.zone(), Basis.LANGUAGE);
    }

    /** A language that somebody has chosen tells more than the one that all begin with. */
    private static Optional<LocaleZone> chosen(DiscordLocale asker, DiscordLocale server) {
        return Stream.of(asker, server)
                .filter(locale ->
                        locale != DiscordLocale.ENGLISH_US && locale != DiscordLocale.UNKNOWN)
                .map(LocaleZone::of)
                .findFirst();
    }
}
