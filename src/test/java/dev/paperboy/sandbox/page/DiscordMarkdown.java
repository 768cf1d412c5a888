package dev.paperboy.sandbox.page;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns a message's Markdown into HTML, near enough to how Discord shows it. */
final class DiscordMarkdown {

    private static final Pattern SUBTEXT = Pattern.compile("(?m)^-# (.*)$");
    private static final Pattern TIMESTAMP = Pattern.compile("&lt;t:(-?\\d+)(?::[a-zA-Z])?&gt;");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br>").build();

    String toHtml(String markdown) {
        // Discord's small print is unknown to CommonMark: its lines become headings of level 6.
        String known = SUBTEXT.matcher(markdown).replaceAll("###### $1");
        String html = renderer.render(parser.parse(known));
        return TIMESTAMP
                .matcher(html)
                .replaceAll(found -> "<time>" + moment(found.group(1)) + "</time>");
    }

    private static String moment(String seconds) {
        return Instant.ofEpochSecond(Long.parseLong(seconds))
                .atZone(ZoneId.systemDefault())
                .format(MOMENT);
    }
}
