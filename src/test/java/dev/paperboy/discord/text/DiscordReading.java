package dev.paperboy.discord.text;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How Discord's clients read a text, told as the parts they see: a test's own model, which knows
 * nothing of how the text was made safe.
 *
 * <p>Like the clients it tries its rules one after another at each place.
 */
public final class DiscordReading {

    private static final Map<String, Pattern> RULES = new LinkedHashMap<>();

    static {
        rule("heading", "(?<![^\\n])#{1,3} +\\S");
        rule("subtext", "(?<![^\\n])-# +\\S");
        rule("quote", "(?<![^\\n])>(?:>>)? ");
        rule("list", "(?<![^\\n]) *(?:[*+-]|\\d+[.)]) +\\S");
        rule("escape", "\\\\([^0-9A-Za-z\\s])");
        rule("code", "(`+)([\\s\\S]*?[^`])\\1(?!`)");
        rule(
                "link",
                "\\[((?:\\[[^\\]]*\\]|[^\\[\\]]|\\](?=[^\\[]*\\]))*)\\]"
                        + "\\(\\s*<?((?:[^\\s\\\\]|\\\\.)*?)>?\\)");
        rule("address", "(?i)(?:https?|steam|discord)://[^\\s<]+");
        rule("timestamp", "<t:-?\\d+(?::[tTdDfFRsS])?>");
        rule("bracketed", "(?i)<(?:[a-z][a-z0-9+.-]*:|\\+)[^\\s>]+>");
        rule("mention", "<(?:@[!&]?|#|id:)\\w+>");
        rule("everyone", "(?i)@(?:everyone|here)");
        rule("command", "</[^>]+:\\d+>");
        rule("emoji", "<a?:\\w+:\\d+>");
        rule("shortcode", ":[^\\s:]+:");
        rule("invitation", "(?i)discord(?:app)?\\.(?:gg|com|new|me)\\b");
        rule("strong", "\\*\\*(?=\\S)(?:\\\\[\\s\\S]|[^\\\\])+?\\*\\*");
        rule("underline", "__(?:\\\\[\\s\\S]|[^\\\\])+?__");
        rule("emphasis", "(?<s>[*_])(?=\\S)(?:\\\\[\\s\\S]|[^\\\\])+?\\k<s>");
        rule("strike", "~~(?:[\\s\\S]+?)~~");
        rule("spoiler", "\\|\\|[\\s\\S]+?\\|\\|");
    }

    private DiscordReading() {}

    private static void rule(String name, String pattern) {
        RULES.put(name, Pattern.compile(pattern));
    }

    /**
     * A part of a text.
     *
     * @param kind "text", or the rule that it was read by
     * @param shown what is read, for a link its text
     * @param target where a link leads, else empty
     */
    public record Part(String kind, String shown, String target) {}

    /** The parts of a text; what is only text is one part as long as can be. */
    public static List<Part> of(String markdown) {
        List<Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < markdown.length()) {
            Match match = match(markdown, at);
            if (match == null) {
                text.append(markdown.charAt(at++));
                continue;
            }
            at = match.end();
            if (match.part().kind().equals("escape")) {
                text.append(match.part().shown());
            } else {
                flush(text, parts);
                parts.add(match.part());
            }
        }
        flush(text, parts);
        return parts;
    }

    private record Match(Part part, int end) {}

    private static @Nullable Match match(String markdown, int at) {
        for (Map.Entry<String, Pattern> rule : RULES.entrySet()) {
            Matcher matcher = rule.getValue().matcher(markdown).useTransparentBounds(true);
            if (matcher.region(at, markdown.length()).lookingAt()) {
                return new Match(part(rule.getKey(), matcher), matcher.end());
            }
        }
        return null;
    }

    private static Part part(String kind, Matcher matcher) {
        return switch (kind) {
            case "escape" -> new Part(kind, matcher.group(1), "");
            case "link" -> new Part(kind, matcher.group(1), matcher.group(2));
            default -> new Part(kind, matcher.group(), "");
        };
    }

    private static void flush(StringBuilder text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Part("text", text.toString(), ""));
            text.setLength(0);
        }
    }
}
