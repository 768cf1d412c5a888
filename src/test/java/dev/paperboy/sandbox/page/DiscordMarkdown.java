package dev.paperboy.sandbox.page;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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
        return TIMESTAMP.matcher(html).replaceAll(found -> Matcher.quoteReplacement(moment(found)));
    }

    /** A number that is no moment stays as it was written. */
    private static String moment(MatchResult found) {
        try {
            Instant moment = Instant.ofEpochSecond(Long.parseLong(found.group(1)));
            return "<time>" + moment.atZone(ZoneId.systemDefault()).format(MOMENT) + "</time>";
        } catch (NumberFormatException | DateTimeException _) {
            return found.group();
        }
    }
}
