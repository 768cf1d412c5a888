package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /digest edit}: changes of a digest what is given, and nothing else. */
@Component
@Order(2)
class DigestEdit implements DigestSubcommand {

    /** The digest and whether it is paused. */
    private static final int OPTIONS_OF_A_PAUSE = 2;

    private final DigestChoices choices;
    private final DigestChange change;
    private final DigestPausing pausing;
    private final DigestReplies replies;
    private final DigestOptions options;

    DigestEdit(
            DigestChoices choices,
            DigestChange change,
            DigestPausing pausing,
            DigestReplies replies,
            Texts texts) {
        this.choices = choices;
        this.change = change;
        this.pausing = pausing;
        this.replies = replies;
        this.options = new DigestOptions("edit", texts.english());
    }

    @Override
    public SubcommandData definition() {
        return options.data()
                .addOptions(options.digest(true), options.timeZone(false))
                .addOptions(options.settings().toList())
                .addOptions(
                        options.flag(DigestOptions.NO_ROLE), options.flag(DigestOptions.PAUSED));
    }

    @Override
    public Reply handle(CommandRequest request, Member member) {
        String chosen = request.text(DigestOptions.DIGEST).orElse("");
        return choices.find(member, chosen, request.language())
                .map(digest ->
                        isOnlyAPause(request)
                                ? pausing.pause(digest, member, request.language())
                                : change.reply(request, member, digest))
                .orElseGet(() -> replies.notice(request.language(), "digest.unknown"));
    }

    /** What cannot be posted any more can be paused all the same. */
    private static boolean isOnlyAPause(CommandRequest request) {
        return request.flag(DigestOptions.PAUSED).orElse(false)
                && request.event().getOptions().size() == OPTIONS_OF_A_PAUSE;
    }
}
