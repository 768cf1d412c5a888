package dev.paperboy.discord.command;

import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.utils.ComponentIterator;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.entities.messages.MessageSnapshot;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a message says, from top to bottom, a line each: its text, its embeds, its components,
 * the names of its files, and what it forwards.
 */
final class MessageWords {

    private MessageWords() {}

    static String of(Message message) {
        return Stream.of(
                        said(
                                message.getContentRaw(),
                                message.getEmbeds(),
                                message.getComponents(),
                                message.getAttachments()),
                        message.getMessageSnapshots().stream().flatMap(MessageWords::forwarded))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<@Nullable String> forwarded(MessageSnapshot message) {
        return said(
                message.getContentRaw(),
                message.getEmbeds(),
                message.getComponents(),
                message.getAttachments());
    }

    private static Stream<@Nullable String> said(
            String content,
            List<MessageEmbed> embeds,
            Collection<? extends Component> components,
            List<Message.Attachment> files) {
        return Stream.<Stream<@Nullable String>>of(
                        Stream.of(content),
                        embeds.stream().flatMap(MessageWords::embed),
                        ComponentIterator.createStream(components).flatMap(MessageWords::component),
                        files.stream().map(Message.Attachment::getFileName))
                .flatMap(each -> each);
    }

    private static Stream<@Nullable String> embed(MessageEmbed embed) {
        MessageEmbed.AuthorInfo author = embed.getAuthor();
        MessageEmbed.Footer footer = embed.getFooter();
        return Stream.concat(
                Stream.<@Nullable String>of(
                        author == null ? null : author.getUrl(),
                        embed.getUrl(),
                        embed.getTitle(),
                        embed.getDescription()),
                Stream.concat(
                        embed.getFields().stream()
                                .flatMap(field -> Stream.of(field.getName(), field.getValue())),
                        Stream.ofNullable(footer == null ? null : footer.getText())));
    }

    private static Stream<@Nullable String> component(Component component) {
        return switch (component) {
            case TextDisplay text -> Stream.of(text.getContent());
            case Button button -> Stream.of(button.getLabel(), button.getUrl());
            default -> Stream.empty();
        };
    }
}
