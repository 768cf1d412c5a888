package dev.paperboy.sandbox.page;

import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.model.Message;

import org.springframework.web.util.HtmlUtils;

import java.util.stream.Collectors;

/** The page: a channel with all messages that everybody sees, newest last. */
final class ChannelPage {

    private static final String STYLE =
            """
            body { font: 16px/1.4 system-ui, sans-serif; max-width: 42rem; margin: 0 auto; padding: 1rem;
                   background: #fff; color: #1f2328 }
            .container { border: 1px solid #ccc; border-left: 4px solid #5865f2; border-radius: 8px; padding: 0 1rem }
            .section { display: flex; gap: 1rem; justify-content: space-between; align-items: start }
            .row { display: flex; flex-wrap: wrap; gap: .5rem; margin: .75rem 0 }
            article { margin: 1rem 0 }
            h6, .note { font-size: .8rem; font-weight: normal; color: #59636e; margin: .2rem 0 }
            h2 { margin-bottom: 0 }
            @media (prefers-color-scheme: dark) {
              body { background: #1e1f22; color: #dbdee1 } a { color: #7aa2ff } h6, .note { color: #a5abb3 }
              .container { border-color: #3f4147 }
            }
            """;

    private final MessageHtml messages = new MessageHtml();

    /**
     * @param note where the papers come from
     */
    String render(LocalChannel channel, String note) {
        String shown =
                channel.messages().stream()
                        .filter(message -> !message.isEphemeral())
                        .map(this::render)
                        .collect(Collectors.joining("\n"));
        return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="refresh" content="5">
        <title>#%1$s – Paperboy sandbox</title>
        <style>%2$s</style>
        </head>
        <body>
        <h1>#%1$s</h1>
        <p class="note">A local stand-in for Discord. %3$s The page renews itself.</p>
        %4$s
        </body>
        </html>
        """
                .formatted(
                        HtmlUtils.htmlEscape(channel.name()),
                        STYLE,
                        HtmlUtils.htmlEscape(note),
                        shown.isEmpty() ? "<p>No messages yet.</p>" : shown);
    }

    private String render(Message message) {
        return messages.render(message);
    }
}
