package dev.paperboy.discord.interaction;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Notices;

import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/**
 * An answer to an interaction.
 *
 * @param components what it shows
 * @param isPrivate whether only the asker sees it
 * @param isInPlace whether it takes the place of the message that was clicked, where only the asker
 *     sees that one; else it is a message of its own
 * @param isShareable whether the asker may show it to the channel, where only the asker sees it
 * @param followUp what may change it later; null: nothing
 */
public record Reply(
        List<? extends MessageTopLevelComponent> components,
        boolean isPrivate,
        boolean isInPlace,
        boolean isShareable,
        @Nullable FollowUp followUp) {

    public Reply {
        components = List.copyOf(components);
    }

    /** An answer that stays as it is, in a message of its own. */
    public Reply(List<? extends MessageTopLevelComponent> components, boolean isPrivate) {
        this(components, isPrivate, false, false, null);
    }

    /** An answer that everybody in the channel sees. */
    public static Reply toAll(MessageTopLevelComponent component) {
        return new Reply(List.of(component), false);
    }

    /** An answer that only the asker sees. */
    public static Reply toAsker(MessageTopLevelComponent component) {
        return new Reply(List.of(component), true);
    }

    /** A sentence that only the asker sees, by the key of its text. */
    public static Reply notice(Language language, String key, Object... arguments) {
        return toAsker(Notices.of(language.text(key, arguments)));
    }

    /** Why something cannot be done, likewise, which the asker may show to the channel. */
    public static Reply error(Language language, String key, Object... arguments) {
        return notice(language, key, arguments).shareable();
    }

    /** The same answer, which shows this. */
    public Reply showing(List<? extends MessageTopLevelComponent> others) {
        return new Reply(others, isPrivate, isInPlace, isShareable, followUp);
    }

    /** The same answer, which this may change later, after what may change it already. */
    public Reply followedBy(FollowUp change) {
        FollowUp all = followUp == null ? change : followUp.andThen(change);
        return new Reply(components, isPrivate, isInPlace, isShareable, all);
    }

    /** The same answer for the asker alone. */
    public Reply privately() {
        return new Reply(components, true, isInPlace, isShareable, followUp);
    }

    /** The same answer for the asker alone, who may share it, with this below it. */
    Reply privatelyWith(TextDisplay note) {
        return new Reply(
                Stream.<MessageTopLevelComponent>concat(components.stream(), Stream.of(note))
                        .toList(),
                true,
                isInPlace,
                true,
                followUp);
    }

    /**
     * The same answer in place of the message that was clicked, as another page of a list is. Where
     * others see that message too, the answer is a private message of its own all the same.
     */
    public Reply inPlace() {
        return new Reply(components, isPrivate, true, isShareable, followUp);
    }

    /** The same answer, which the asker may show to the channel. */
    public Reply shareable() {
        return new Reply(components, isPrivate, isInPlace, true, followUp);
    }
}
