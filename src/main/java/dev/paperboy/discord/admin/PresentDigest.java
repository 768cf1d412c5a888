package dev.paperboy.discord.admin;

import dev.paperboy.subscription.DigestKind;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;

import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import java.util.Optional;

/** Finds the digest that a channel has already. */
final class PresentDigest {

    private PresentDigest() {}

    /** The oldest one of its kind, which is the one that a further setup changes. */
    static Optional<DigestSchedule> of(
            DigestSchedules schedules, GuildChannel channel, DigestKind kind) {
        return schedules.ofGuild(channel.getGuild().getIdLong()).stream()
                .filter(digest -> digest.target().channelId() == channel.getIdLong())
                .filter(digest -> digest.recurrence().kind() == kind)
                .findFirst();
    }
}
