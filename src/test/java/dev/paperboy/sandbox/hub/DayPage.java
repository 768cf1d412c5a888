package dev.paperboy.sandbox.hub;

import org.springframework.web.util.HtmlUtils;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** The page of one feed day, its list in the properties of its {@code DailyPapers} element. */
final class DayPage {

    private static final JsonMapper JSON = new JsonMapper();

    private DayPage() {}

    static String render(String date, List<JsonNode> entries) {
        ObjectNode properties = JSON.createObjectNode().put("dateString", date);
        ArrayNode list = properties.putArray("dailyPapers");
        entries.forEach(list::add);
        return """
        <!doctype html>
        <html>
        <head><title>Daily Papers</title></head>
        <body>
        <main>
        <div class="contents" data-target="DailyPapers" data-props="%s"></div>
        </main>
        </body>
        </html>
        """
                .formatted(HtmlUtils.htmlEscape(properties.toString()));
    }
}
