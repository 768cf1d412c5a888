package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.subscription.DigestSchedule;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/** {@code /digest remove}: asks whether a digest is really to be removed. */
@Component
@Order(6)
class DigestRemove implements DigestSubcommand {

    private final ChosenDigest chosen;
    private final DigestReplies replies;
    private final DigestOptions options;

    DigestRemove(ChosenDigest chosen, DigestReplies replies, Texts texts) {
        this.chosen = chosen;
        this.replies = replies;
        this.options = new DigestOptions("remove", texts.english());
    }

    @Override
    public SubcommandData definition() {
        return options.data().addOptions(options.digest(true));
    }

    @Override
    public Reply handle(CommandRequest request, Member member) {
        return chosen.reply(
                request, member, digest -> question(digest, member, request.language()));
    }

    private Reply question(DigestSchedule digest, Member member, Language language) {
        DigestDescription description = new DigestDescription(digest, member.getGuild(), language);
        String question =
                language.text(
                        "digest.remove",
                        description.channel(),
                        description.days(),
                        description.time());
        return replies.offer(
                language, List.of(question), new DigestButtons(digest, language).remove());
    }
}
