package dev.paperboy.discord.admin;

import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.unions.IThreadContainerUnion;

import java.util.Optional;
import java.util.Set;

/** Which channels a digest can go to, and whose. */
final class PostingChannel {

    /** All kinds that take digests. */
    static final Set<ChannelType> TYPES =
            Set.of(ChannelType.TEXT, ChannelType.NEWS, ChannelType.FORUM);

    private PostingChannel() {}

    /** Why a digest that this member wants cannot go there; empty: it can. */
    static Optional<String> refusal(GuildChannel channel, Member member, Language language) {
        String mention = channel.getAsMention();
        if (!TYPES.contains(channel.getType())) {
            return Optional.of(language.text("digest.wrong-channel", mention));
        }
        return member.hasPermission(channel, Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND)
                ? Optional.empty()
                : Optional.of(language.text("digest.not-yours", mention));
    }

    /** The channel that is meant by "here": of a thread the one it hangs on. */
    static GuildChannel around(GuildChannel here) {
        if (here instanceof ThreadChannel thread) {
            IThreadContainerUnion parent = thread.getParentChannel();
            return parent;
        }
        return here;
    }
}
