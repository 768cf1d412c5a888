package dev.paperboy.discord.command;

import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.utils.ComponentIterator;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.entities.messages.MessageSnapshot;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * All that a message says, a line each: its text, its embeds, its components, the names of its
 * files, and what it forwards.
 */
final class MessageWords {

    private final List<String> said = new ArrayList<>();

    private MessageWords() {}

    static String of(Message message) {
        MessageWords words = new MessageWords();
        words.hear(message.getContentRaw());
        words.hearEmbeds(message.getEmbeds());
        words.hearComponents(message.getComponents());
        words.hearFiles(message.getAttachments());
        message.getMessageSnapshots().forEach(words::hearForwarded);
        return String.join("\n", words.said);
    }

    private void hear(@Nullable String words) {
        if (words != null) {
            said.add(words);
        }
    }

    private void hearForwarded(MessageSnapshot message) {
        hear(message.getContentRaw());
        hearEmbeds(message.getEmbeds());
        hearComponents(message.getComponents());
        hearFiles(message.getAttachments());
    }

    private void hearEmbeds(List<MessageEmbed> embeds) {
        for (MessageEmbed embed : embeds) {
            MessageEmbed.AuthorInfo author = embed.getAuthor();
            MessageEmbed.Footer footer = embed.getFooter();
            hear(author == null ? null : author.getUrl());
            hear(embed.getUrl());
            hear(embed.getTitle());
            hear(embed.getDescription());
            for (MessageEmbed.Field field : embed.getFields()) {
                hear(field.getName());
                hear(field.getValue());
            }
            hear(footer == null ? null : footer.getText());
        }
    }

    private void hearComponents(Collection<? extends Component> components) {
        ComponentIterator.createStream(components).forEach(this::hearComponent);
    }

    private void hearComponent(Component component) {
        if (component instanceof TextDisplay text) {
            hear(text.getContent());
        } else if (component instanceof Button button) {
            hear(button.getLabel());
            hear(button.getUrl());
        }
    }

    private void hearFiles(List<Message.Attachment> files) {
        files.forEach(file -> hear(file.getFileName()));
    }
}
