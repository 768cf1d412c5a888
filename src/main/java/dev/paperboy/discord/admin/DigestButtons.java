package dev.paperboy.discord.admin;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.Pause;

import net.dv8tion.jda.api.components.buttons.Button;

/**
 * What can be done about a digest with a click.
 *
 * @param schedule the digest
 */
record DigestButtons(DigestSchedule schedule, Language language) {

    /**
     * Checks whether it can come again, and lets it.
     *
     * @param place tells this button from others of its message, and may be blank
     */
    Button fix(String place) {
        String label = schedule.pause() instanceof Pause.ByMember ? "resume" : "fix";
        return Button.primary(
                ComponentId.of(Actions.FIX, schedule.id(), schedule.target().guildId(), place)
                        .toString(),
                language.text("button." + label));
    }

    /**
     * Lets it come no more for now; what is paused it lets come again.
     *
     * @param place where the button is, see {@link ListPlace}; blank: nowhere in particular
     */
    Button pauseOrFix(String place) {
        return schedule.pause() == null
                ? Button.secondary(
                        ComponentId.of(Actions.PAUSE, schedule.id(), place).toString(),
                        language.text("button.pause"))
                : fix(place);
    }

    /** Checks once more whether it can come again. */
    Button checkAgain(String place) {
        return fix(place).withLabel(language.text("check.again"));
    }

    /** Removes it. */
    Button remove() {
        return Button.danger(
                ComponentId.of(Actions.REMOVE, schedule.id()).toString(),
                language.text("button.remove"));
    }

    /**
     * Posts it at once.
     *
     * @param offer who clicks twice on the same one posts once
     */
    Button postNow(String offer) {
        return Button.primary(
                ComponentId.of(Actions.POST_NOW, schedule.id(), offer, schedule.target().guildId())
                        .toString(),
                language.text("button.post-now"));
    }
}
