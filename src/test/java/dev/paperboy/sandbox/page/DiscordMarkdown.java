package dev.paperboy.sandbox.page;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.regex.Pattern;

/** Turns a message's Markdown into HTML, near enough to how Discord shows it. */
final class DiscordMarkdown {

    private static final Pattern SUBTEXT = Pattern.compile("(?m)^-# (.*)$");
    private static final Pattern SUBTEXT_HTML = Pattern.compile("<h6>(.*?)</h6>");
    private static final Pattern TIMESTAMP =
            Pattern.compile("&lt;t:(-?\\d{1,12})(?::([tTdDfFR]))?&gt;");
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br>").build();

    private final Instant now;

    /**
     * @param now the reader's moment, to which "in 2 hours" refers
     */
    DiscordMarkdown(Instant now) {
        this.now = now;
    }

    String toHtml(String markdown) {
        // Discord's small print is unknown to CommonMark: its lines are taken for headings of
        // level 6, which Discord does not have.
        String known = SUBTEXT.matcher(markdown).replaceAll("###### $1");
        String html = RENDERER.render(PARSER.parse(known));
        String small = SUBTEXT_HTML.matcher(html).replaceAll("<p class=\"quiet\">$1</p>");
        return TIMESTAMP.matcher(small).replaceAll(found -> moment(found.group(1), found.group(2)));
    }

    /** The time of day of a message. */
    String time(Instant moment) {
        return "<time>" + Moments.text(moment, "t", now) + "</time>";
    }

    private String moment(String seconds, @Nullable String style) {
        Instant moment = Instant.ofEpochSecond(Long.parseLong(seconds));
        return "<time>" + Moments.text(moment, style == null ? "f" : style, now) + "</time>";
    }
}
