package dev.paperboy.discord.admin;

import dev.paperboy.digest.DigestPreviews;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.subscription.DigestSchedule;

import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Guild;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Shows what a digest would post now, what its channel lacks for that, and what can be done. */
@Component
class PreviewReply {

    private final FittingPreviews fitting;
    private final LatePreviews late;

    PreviewReply(FittingPreviews fitting, LatePreviews late) {
        this.fitting = fitting;
        this.late = late;
    }

    /**
     * Shows it; while the lists are still being read, that is said, and the message changes by
     * itself.
     *
     * @param offer who clicks twice on the same one posts once
     */
    Reply of(DigestSchedule digest, Guild guild, String offer, Language language) {
        About about = new About(digest, guild, offer, language);
        return late.show(digest, offer, language, (preview, notes) -> shown(about, preview, notes));
    }

    /** Which digest is shown, and to whom. */
    private record About(DigestSchedule digest, Guild guild, String offer, Language language) {}

    private Reply shown(About about, DigestPreviews.Preview preview, List<String> notes) {
        DigestSchedule digest = about.digest();
        Language language = about.language();
        String channel = new DigestDescription(digest, about.guild(), language).channel();
        List<String> sentences = new ArrayList<>(notes);
        sentences.add(language.text(key(digest, preview), channel));
        List<String> problems =
                digest.pause() == null
                        ? DigestNeeds.problems(digest, about.guild(), language)
                        : List.of();
        sentences.addAll(problems);
        DigestNeeds.advice(digest, about.guild(), language).ifPresent(sentences::add);
        List<MessageTopLevelComponent> below = new ArrayList<>();
        below.add(TextDisplay.of(Notices.joined(sentences, language)));
        DigestButtons buttons = new DigestButtons(digest, language);
        if (digest.pause() != null) {
            below.add(ActionRow.of(buttons.fix("preview")));
        } else if (!problems.isEmpty()) {
            below.add(ActionRow.of(checkAgain(digest, about.offer(), language)));
        } else if (preview.hasPapers()) {
            below.add(ActionRow.of(buttons.postNow(about.offer())));
        }
        return new Reply(fitting.above(below, digest, preview, language), true);
    }

    private static Button checkAgain(DigestSchedule digest, String offer, Language language) {
        return Button.primary(
                ComponentId.of(Actions.PREVIEW, digest.id(), offer).toString(),
                language.text("check.again"));
    }

    private static String key(DigestSchedule digest, DigestPreviews.Preview preview) {
        String key = preview.hasPapers() ? "digest.preview" : "digest.preview.nothing";
        return digest.pause() == null ? key : key + ".paused";
    }
}
