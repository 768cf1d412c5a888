package dev.paperboy.discord.view;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.subscription.DigestPosting;

import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;

/**
 * Freezes what is to be sent as the JSON of Discord's request for it.
 *
 * <p>Whatever the texts say, nobody is pinged but the one role that is named here. A nonce is not
 * in it: that is the sender's.
 */
final class MessageBody {

    /** How long Discord keeps a thread open in which nobody writes, at most. */
    private static final Duration LONGEST_OPEN = Duration.ofDays(7);

    private MessageBody() {}

    /**
     * A new message of components.
     *
     * @param pingedRole Discord's id of the role that the message may ping, where its text names
     *     it; null: nobody
     */
    static String message(Container container, @Nullable Long pingedRole) {
        return json(
                new MessageCreateBuilder().useComponentsV2().addComponents(container), pingedRole);
    }

    /**
     * A new message of plain Markdown, whose links unfold no previews.
     *
     * @param content at most 2,000 characters
     * @param buttons below it; the id of the first holds that of the delivery, by which the message
     *     is known
     * @param pingedRole as for a message of components
     */
    static String message(String content, List<Button> buttons, @Nullable Long pingedRole) {
        return json(
                new MessageCreateBuilder()
                        .setContent(content)
                        .addComponents(ActionRow.of(buttons))
                        .setSuppressEmbeds(true),
                pingedRole);
    }

    private static String json(MessageCreateBuilder message, @Nullable Long pingedRole) {
        MessageCreateBuilder silent =
                message.setAllowedMentions(EnumSet.noneOf(MentionType.class))
                        .mentionRepliedUser(false);
        return (pingedRole == null ? silent : silent.mentionRoles(pingedRole))
                .build()
                .toData()
                .toString();
    }

    /** The change of a message, of whichever kind it was, into one of these components. */
    static String edit(Container container) {
        return edited(container);
    }

    /**
     * Likewise into one of plain Markdown. It is a component too, as a message that was one of
     * components stays so.
     *
     * @param content at most 4,000 characters
     */
    static String edit(String content) {
        return edited(TextDisplay.of(content));
    }

    private static String edited(MessageTopLevelComponent component) {
        return new MessageEditBuilder()
                .useComponentsV2()
                .setComponents(component)
                .setAllowedMentions(EnumSet.noneOf(MentionType.class))
                .mentionRepliedUser(false)
                .build()
                .toData()
                // A plain message has them, and beside components neither may stay.
                .putNull("content")
                .put("embeds", DataArray.empty())
                .toString();
    }

    /**
     * A new post of a forum.
     *
     * @param name its title, of which at most 100 characters are taken
     * @param posting with at most five of the forum's tags; to be edited later, the post stays open
     *     for as long as Discord lets it, else for as long as is usual in the forum
     * @param message a new message, frozen here
     */
    static String forumPost(String name, DigestPosting posting, String message) {
        DataObject post = named(name);
        if (posting.settlesVotes()) {
            post.put("auto_archive_duration", LONGEST_OPEN.toMinutes());
        }
        return post.put(
                        "applied_tags",
                        DataArray.fromCollection(
                                posting.forumTags().stream()
                                        .sorted()
                                        .map(String::valueOf)
                                        .toList()))
                .put("message", DataObject.fromJson(message))
                .toString();
    }

    /**
     * A new thread on a message.
     *
     * @param name its title, of which at most 100 characters are taken
     */
    static String thread(String name) {
        return named(name).toString();
    }

    private static DataObject named(String name) {
        return DataObject.empty().put("name", Clip.to(DiscordLimits.THREAD_NAME, name));
    }
}
