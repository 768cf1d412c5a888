package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import org.springframework.stereotype.Component;

import java.util.List;

/** Looks once more whether a channel gives what a digest needs there. */
@Component
class CheckAction implements ComponentAction {

    private final DigestClicks clicks;
    private final DigestReplies replies;

    CheckAction(DigestClicks clicks, DigestReplies replies) {
        this.clicks = clicks;
        this.replies = replies;
    }

    @Override
    public String name() {
        return Actions.CHECK;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        Language language = request.language();
        return clicks.byAdmin(
                request,
                member ->
                        ChannelCheck.read(request.id())
                                .map(check -> checked(check, member, language))
                                .orElseGet(() -> Reply.error(language, "error.outdated")));
    }

    private Reply checked(ChannelCheck check, Member member, Language language) {
        GuildChannel channel = member.getGuild().getGuildChannelById(check.channelId());
        if (channel == null) {
            return Reply.error(language, "digest.unknown-channel").inPlace();
        }
        List<String> problems = DigestNeeds.of(channel, check.posting()).problems(language);
        return problems.isEmpty()
                ? Reply.notice(language, "check.fine", channel.getAsMention()).inPlace()
                : replies.offer(language, problems, check.button(language)).inPlace().shareable();
    }
}
