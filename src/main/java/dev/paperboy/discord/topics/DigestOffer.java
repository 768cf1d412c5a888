package dev.paperboy.discord.topics;

import dev.paperboy.discord.admin.DigestChoices;
import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.subscription.DigestSchedule;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.entities.Guild;

import java.util.List;
import java.util.Optional;

/**
 * Offers to use a topic in a digest: a button where there is one digest, a select where there are
 * several.
 *
 * @param digests those of the server that do not use it
 * @param action what the component does; its first argument is what is to be used, its second the
 *     digest, which a select tells by its value
 * @param subject the first argument
 * @param key how the keys of its texts begin
 */
record DigestOffer(List<DigestSchedule> digests, String action, String subject, String key) {

    /** Stands for the digest in the id of a select. */
    private static final String CHOSEN = "chosen";

    /** The button for the only digest; empty: there are none or several. */
    Optional<Button> button(Guild guild, Language language) {
        if (digests.size() != 1) {
            return Optional.empty();
        }
        DigestSchedule digest = digests.getFirst();
        String label =
                language.text(key + ".button", DigestChoices.channelName(digest, guild, language));
        return Optional.of(
                Button.success(id(digest.id()), Clip.to(DiscordLimits.BUTTON_LABEL, label)));
    }

    /** The select of several digests; empty: there are not so many. */
    Optional<ActionRow> select(Guild guild, Language language) {
        if (digests.size() < 2) {
            return Optional.empty();
        }
        List<SelectOption> options =
                digests.stream()
                        .limit(DiscordLimits.SELECT_OPTIONS)
                        .map(digest ->
                                SelectOption.of(
                                        DigestChoices.label(digest, guild, language), digest.id()))
                        .toList();
        return Optional.of(
                ActionRow.of(
                        StringSelectMenu.create(id(CHOSEN))
                                .setPlaceholder(language.text(key + ".select"))
                                .addOptions(options)
                                .build()));
    }

    private String id(String digest) {
        return ComponentId.of(action, subject, digest).toString();
    }
}
