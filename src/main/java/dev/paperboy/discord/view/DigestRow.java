package dev.paperboy.discord.view;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.digest.Digest;
import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;

import java.util.ArrayList;
import java.util.List;

/** The buttons under a digest: all papers of its days, why these, and getting it by DM or not. */
final class DigestRow {

    private DigestRow() {}

    /**
     * @param shown how many papers found room
     */
    static ActionRow row(
            Digest.Papers digest,
            int shown,
            DeliveryId marker,
            boolean isDirect,
            Language language) {
        List<Button> buttons = new ArrayList<>();
        if (digest.counts().considered() > shown) {
            buttons.add(all(digest, language));
        }
        buttons.add(button(ComponentId.of(Actions.WHY, marker), "digest.why", language));
        if (isDirect) {
            buttons.addAll(ofMember(language));
        } else {
            buttons.add(button(ComponentId.of(Actions.FOLLOW, marker), "digest.follow", language));
        }
        return ActionRow.of(buttons);
    }

    /** What every message to a person carries. */
    static List<Button> ofMember(Language language) {
        return List.of(
                button(ComponentId.of(Actions.SUBSCRIPTIONS), "digest.change", language),
                button(ComponentId.of(Actions.UNSUBSCRIBE), "digest.unsubscribe", language));
    }

    private static Button all(Digest.Papers digest, Language language) {
        ComponentId days =
                ComponentId.of(Actions.DAYS, digest.span().first(), digest.span().last());
        return Button.secondary(
                days.toString(), language.text("digest.all", digest.counts().considered()));
    }

    private static Button button(ComponentId id, String text, Language language) {
        return Button.secondary(id.toString(), language.text(text));
    }
}
