package dev.paperboy.sandbox.page;

import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.User;

import org.springframework.web.util.HtmlUtils;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** The page: a channel with all messages that everybody sees, newest last. */
final class ChannelPage {

    private static final String STYLE =
            """
            :root { color-scheme: light dark; --text: #1f2328; --quiet: #59636e; --link: #0b5cad;
              --page: #fff; --card: #f8f8f9; --line: #d8dade; --button: #e3e5e8; --accent: #5865f2 }
            @media (prefers-color-scheme: dark) {
              :root { --text: #dbdee1; --quiet: #a5abb3; --link: #7cb2ff; --page: #1e1f22;
                --card: #2b2d31; --line: #3f4147; --button: #43464d }
            }
            body { font: 16px/1.4 system-ui, sans-serif; max-width: 42rem; margin: 0 auto; padding: 1rem;
              background: var(--page); color: var(--text); overflow-wrap: anywhere }
            a { color: var(--link); text-decoration: none } a:hover, a:focus { text-decoration: underline }
            h1 { font-size: 1.25rem; margin: 0; padding-bottom: .5rem; border-bottom: 1px solid var(--line) }
            h2 { font-size: 1.4rem; line-height: 1.25; margin: 0 } h3 { font-size: 1.15rem; margin: 0 }
            p, pre, ul, ol, blockquote { margin: .15rem 0 }
            .quiet { font-size: .8rem; color: var(--quiet) }
            article { display: flex; gap: .75rem; margin: 1.25rem 0 }
            .face { flex: none; width: 2.5rem; height: 2.5rem; border-radius: 50%; background: var(--accent);
              color: #fff; font-weight: bold; display: grid; place-items: center }
            .body { min-width: 0; flex: 1 }
            .app { background: var(--accent); color: #fff; font-size: .65rem; font-weight: bold;
              border-radius: 4px; padding: .1rem .3rem; vertical-align: .1rem }
            .container { background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--accent);
              border-radius: 8px; padding: .75rem 1rem; margin-top: .25rem }
            .section { display: flex; gap: 1rem; justify-content: space-between; align-items: start; margin: .75rem 0 }
            .section > div { min-width: 0 }
            .row { display: flex; flex-wrap: wrap; gap: .5rem; margin: .5rem 0 }
            hr { border: 0; border-top: 1px solid var(--line); margin: .75rem 0 }
            button, select, .button { font: inherit; font-size: .875rem; padding: .35rem .9rem; border: 0;
              border-radius: 8px; background: var(--button); color: var(--text); flex: none; cursor: default }
            a.button { cursor: pointer }
            select { width: 100%; max-width: 25rem; border: 1px solid var(--line) }
            button:disabled, select:disabled { opacity: 1; color: var(--text) }
            .picture { border: 1px dashed var(--line); border-radius: 8px; padding: 1rem; color: var(--quiet) }
            @media (max-width: 30rem) {
              .face { display: none }
              .container { padding: .75rem }
            }
            """;

    private final LocalDiscord discord;
    private final LocalChannel channel;
    private final String note;

    /**
     * @param note where the papers come from
     */
    ChannelPage(LocalDiscord discord, LocalChannel channel, String note) {
        this.discord = discord;
        this.channel = channel;
        this.note = note;
    }

    String render() {
        List<Message> messages = channel.posted();
        return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="refresh" content="%4$d">
        <title>#%1$s – Paperboy sandbox</title>
        <style>%2$s</style>
        </head>
        <body>
        <h1># %1$s</h1>
        <p class="quiet">A local stand-in for Discord, to look at: its buttons do nothing here. %3$s
        The page renews itself.</p>
        %5$s
        </body>
        </html>
        """
                .formatted(
                        HtmlUtils.htmlEscape(channel.name()),
                        STYLE,
                        HtmlUtils.htmlEscape(note),
                        // Who reads a message should not lose the line to a renewal.
                        messages.isEmpty() ? 2 : 60,
                        messages.isEmpty()
                                ? "<p>No messages yet; the first digest is on its way.</p>"
                                : messages.stream()
                                        .map(this::render)
                                        .collect(Collectors.joining("\n")));
    }

    private String render(Message message) {
        Instant now = discord.world().time().now();
        User author = discord.world().users().get(message.authorId());
        return new MessageHtml(new DiscordMarkdown(now)).render(message, author);
    }
}
