package dev.paperboy.discord.admin;

import dev.paperboy.digest.DigestPreviews;
import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.subscription.DigestSchedule;

import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** {@code /digest preview}: what a digest would post now, and a button that posts it. */
@Component
@Order(4)
class DigestPreview implements DigestSubcommand {

    private final ChosenDigest chosen;
    private final DigestPreviews previews;
    private final DigestOptions options;

    DigestPreview(ChosenDigest chosen, DigestPreviews previews, Texts texts) {
        this.chosen = chosen;
        this.previews = previews;
        this.options = new DigestOptions("preview", texts.english());
    }

    @Override
    public SubcommandData definition() {
        return options.data().addOptions(options.digest(false));
    }

    @Override
    public Reply handle(CommandRequest request, Member member) {
        return chosen.reply(request, member, digest -> preview(digest, member, request));
    }

    private Reply preview(DigestSchedule digest, Member member, CommandRequest request) {
        Language language = request.language();
        DigestPreviews.Preview preview = previews.preview(digest);
        List<MessageTopLevelComponent> parts = new ArrayList<>(PreviewParts.of(preview.body()));
        String channel = new DigestDescription(digest, member.getGuild(), language).channel();
        parts.add(TextDisplay.of(language.text(key(digest, preview), channel)));
        DigestButtons buttons = new DigestButtons(digest, language);
        if (digest.pause() != null) {
            parts.add(ActionRow.of(buttons.fix("preview")));
        } else if (preview.hasPapers()) {
            parts.add(ActionRow.of(buttons.postNow(request.event().getId())));
        }
        return new Reply(parts, true);
    }

    private static String key(DigestSchedule digest, DigestPreviews.Preview preview) {
        String key = preview.hasPapers() ? "digest.preview" : "digest.preview.nothing";
        return digest.pause() == null ? key : key + ".paused";
    }
}
