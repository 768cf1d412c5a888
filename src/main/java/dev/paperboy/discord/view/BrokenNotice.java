package dev.paperboy.discord.view;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.digest.BrokenChannel;
import dev.paperboy.digest.Refusal;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Mentions;
import dev.paperboy.discord.text.Reason;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/** Tells who can mend it that a channel refuses digests, why, and what to do. */
final class BrokenNotice {

    private BrokenNotice() {}

    static Container container(BrokenChannel broken, DeliveryId marker, Language language) {
        return Container.of(
                TextDisplay.of(text(broken, language)),
                ActionRow.of(fix(broken, marker, language)));
    }

    /** Looks again and resumes; its id holds that of the delivery. */
    static Button fix(BrokenChannel broken, DeliveryId marker, Language language) {
        return Button.primary(
                ComponentId.of(Actions.FIX, broken.digest().id(), broken.digest().guildId(), marker)
                        .toString(),
                language.text("broken.fix"));
    }

    static String text(BrokenChannel broken, Language language) {
        return language.text("broken.heading", broken.digests())
                + "\n"
                + language.text(
                        broken.refusal() == Refusal.ALL ? "broken.all" : "broken.content",
                        Mentions.channel(broken.target().channelId()),
                        Reason.shown(broken.reason()),
                        broken.digests())
                + "\n"
                + Refusals.remedy(broken.refusal(), language);
    }
}
