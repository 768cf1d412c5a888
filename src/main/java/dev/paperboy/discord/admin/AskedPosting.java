package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.text.Language;
import dev.paperboy.subscription.DigestPosting;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.forums.ForumTag;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads from a command what is to be done around a digest's message.
 *
 * <p>What its channel cannot do is a problem where it was asked; what is left from another channel
 * falls away.
 *
 * @param channel where the digest is to go
 * @param problems takes what cannot be
 */
record AskedPosting(CommandRequest request, GuildChannel channel, List<String> problems) {

    /**
     * Reads it.
     *
     * @param base what holds where nothing was asked
     */
    DigestPosting read(DigestPosting base) {
        return new DigestPosting(
                role(base.pingedRole()),
                flag(
                        DigestOptions.PUBLISH,
                        base.isCrossposted(),
                        channel.getType() == ChannelType.NEWS),
                flag(
                        DigestOptions.THREAD,
                        base.hasThread(),
                        channel.getType() != ChannelType.FORUM),
                tags(base.forumTags()),
                request.flag(DigestOptions.SETTLED).orElse(base.settlesVotes()));
    }

    private boolean flag(String option, boolean base, boolean isPossible) {
        Optional<Boolean> asked = request.flag(option);
        if (asked.orElse(false) && !isPossible) {
            problems.add(text("digest.no-" + option, channel.getAsMention()));
        }
        return asked.orElse(base) && isPossible;
    }

    private @Nullable Long role(@Nullable Long base) {
        if (request.flag(DigestOptions.NO_ROLE).orElse(false)) {
            return null;
        }
        if (!request.has(DigestOptions.ROLE)) {
            return base;
        }
        Optional<Role> role = request.role(DigestOptions.ROLE);
        if (role.isEmpty()) {
            problems.add(text("digest.unknown-role"));
        } else if (role.get().isPublicRole()) {
            problems.add(text("digest.role-is-everyone"));
        } else if (!mayPing(role.get())) {
            problems.add(text("digest.role-not-yours", role.get().getAsMention()));
        }
        return role.map(Role::getIdLong).orElse(base);
    }

    /** Nobody gets to ping through the bot whom they could not ping themselves. */
    private boolean mayPing(Role role) {
        return role.isMentionable()
                || request.member()
                        .filter(member ->
                                member.hasPermission(channel, Permission.MESSAGE_MENTION_EVERYONE))
                        .isPresent();
    }

    private Set<Long> tags(Set<Long> base) {
        if (request.flag(DigestOptions.NO_TAG).orElse(false)) {
            return Set.of();
        }
        Optional<String> typed = request.text(DigestOptions.TAG);
        if (typed.isEmpty()) {
            return ForumTags.ids(ForumTags.of(channel, base));
        }
        if (channel.getType() != ChannelType.FORUM) {
            problems.add(text("digest.no-tag", channel.getAsMention()));
            return Set.of();
        }
        Optional<List<ForumTag>> tags = ForumTags.find(channel, typed.get());
        if (tags.isEmpty()) {
            problems.add(unknownTag());
        }
        return tags.map(ForumTags::ids).orElse(Set.of());
    }

    private String unknownTag() {
        List<ForumTag> offered = ForumTags.of(channel);
        return offered.isEmpty()
                ? text("digest.unknown-tag.none", channel.getAsMention())
                : text("digest.unknown-tag", channel.getAsMention(), ForumTags.names(offered));
    }

    private String text(String key, Object... arguments) {
        Language language = request.language();
        return language.text(key, arguments);
    }
}
