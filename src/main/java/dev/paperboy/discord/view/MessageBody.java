package dev.paperboy.discord.view;

import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.utils.ComponentDeserializer;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.Message.MessageFlag;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

import java.util.EnumSet;
import java.util.List;

/**
 * A message frozen as JSON of Discord's create-message request, and brought back to be sent.
 *
 * <p>It pings nobody, and has no nonce: that is the sender's.
 */
public final class MessageBody {

    private MessageBody() {}

    /** Freezes a message of components. */
    static String of(Container container) {
        return json(new MessageCreateBuilder().useComponentsV2().addComponents(container));
    }

    /**
     * Freezes a message of plain Markdown, whose links unfold no previews.
     *
     * @param content at most 2,000 characters
     */
    static String of(String content) {
        return json(new MessageCreateBuilder().setContent(content).setSuppressEmbeds(true));
    }

    /**
     * Brings a message back.
     *
     * @throws net.dv8tion.jda.api.exceptions.ParsingException if it is none that was frozen here
     */
    public static MessageCreateData read(String body) {
        DataObject json = DataObject.fromJson(body);
        int flags = json.getInt("flags");
        if ((flags & MessageFlag.IS_COMPONENTS_V2.getValue()) == 0) {
            return silent(
                    new MessageCreateBuilder()
                            .setContent(json.getString("content"))
                            .setSuppressEmbeds(true));
        }
        List<MessageTopLevelComponent> components =
                new ComponentDeserializer(List.of())
                        .deserializeAs(MessageTopLevelComponent.class, json.getArray("components"))
                        .toList();
        return silent(new MessageCreateBuilder().useComponentsV2().addComponents(components));
    }

    private static String json(MessageCreateBuilder message) {
        return silent(message).toData().toString();
    }

    private static MessageCreateData silent(MessageCreateBuilder message) {
        return message.setAllowedMentions(EnumSet.noneOf(MentionType.class))
                .mentionRepliedUser(false)
                .build();
    }
}
