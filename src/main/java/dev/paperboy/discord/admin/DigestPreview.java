package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /digest preview}: what a digest would post now, and a button that posts it. */
@Component
@Order(4)
class DigestPreview implements DigestSubcommand {

    private final ChosenDigest chosen;
    private final PreviewReply preview;
    private final DigestOptions options;

    DigestPreview(ChosenDigest chosen, PreviewReply preview, Texts texts) {
        this.chosen = chosen;
        this.preview = preview;
        this.options = new DigestOptions("preview", texts.english());
    }

    @Override
    public SubcommandData definition() {
        return options.data().addOptions(options.digest(false));
    }

    @Override
    public Reply handle(CommandRequest request, Member member) {
        return chosen.reply(
                request,
                member,
                digest ->
                        preview.of(
                                digest,
                                member.getGuild(),
                                request.event().getId(),
                                request.language()));
    }
}
