package dev.paperboy.sandbox.page;

import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.User;

import org.springframework.web.util.HtmlUtils;

import tools.jackson.databind.JsonNode;

import java.util.Locale;

/** Turns a message into HTML: its text and its components, which are shown but do nothing here. */
final class MessageHtml {

    private static final int ACTION_ROW = 1;
    private static final int BUTTON = 2;
    private static final int STRING_SELECT = 3;
    private static final int SECTION = 9;
    private static final int TEXT_DISPLAY = 10;
    private static final int THUMBNAIL = 11;
    private static final int MEDIA_GALLERY = 12;
    private static final int SEPARATOR = 14;
    private static final int CONTAINER = 17;

    private final DiscordMarkdown markdown;

    MessageHtml(DiscordMarkdown markdown) {
        this.markdown = markdown;
    }

    String render(Message message, User author) {
        StringBuilder html = new StringBuilder(head(message, author));
        html.append(markdown.toHtml(message.body().content()));
        message.body().components().forEach(component -> html.append(render(component)));
        return html.append("</div></article>").toString();
    }

    private String head(Message message, User author) {
        String name = author.displayName();
        return """
        <article><div class="face" aria-hidden="true">%s</div><div class="body">
        <p class="by"><strong>%s</strong>%s <span class="quiet">%s</span></p>
        """
                .formatted(
                        HtmlUtils.htmlEscape(name.substring(0, 1).toUpperCase(Locale.ROOT)),
                        HtmlUtils.htmlEscape(name),
                        author.bot() ? " <span class=\"app\">APP</span>" : "",
                        markdown.time(message.createdAt()));
    }

    private String render(JsonNode component) {
        return switch (component.path("type").asInt()) {
            case CONTAINER -> "<div class=\"container\">" + children(component) + "</div>";
            case ACTION_ROW -> "<div class=\"row\">" + children(component) + "</div>";
            case SECTION ->
                    "<div class=\"section\"><div>%s</div>%s</div>"
                            .formatted(children(component), render(component.path("accessory")));
            case TEXT_DISPLAY -> markdown.toHtml(component.path("content").asString(""));
            case BUTTON -> button(component);
            case STRING_SELECT ->
                    "<select disabled><option>%s</option></select>"
                            .formatted(escaped(component, "placeholder"));
            case SEPARATOR -> "<hr>";
            case THUMBNAIL -> picture(component);
            case MEDIA_GALLERY -> pictures(component);
            default -> "";
        };
    }

    private String children(JsonNode component) {
        StringBuilder html = new StringBuilder();
        component.path("components").forEach(child -> html.append(render(child)));
        return html.toString();
    }

    private static String button(JsonNode component) {
        String label = escaped(component, "label");
        String url = component.path("url").asString("");
        return url.startsWith("https://")
                ? "<a class=\"button\" href=\"%s\">%s</a>"
                        .formatted(HtmlUtils.htmlEscape(url), label)
                : "<button disabled>" + label + "</button>";
    }

    private static String pictures(JsonNode gallery) {
        StringBuilder html = new StringBuilder();
        gallery.path("items").forEach(item -> html.append(picture(item)));
        return html.toString();
    }

    private static String picture(JsonNode item) {
        String description = escaped(item, "description");
        return "<p class=\"picture\">Picture%s</p>"
                .formatted(description.isEmpty() ? "" : ": " + description);
    }

    private static String escaped(JsonNode node, String field) {
        return HtmlUtils.htmlEscape(node.path(field).asString(""));
    }
}
