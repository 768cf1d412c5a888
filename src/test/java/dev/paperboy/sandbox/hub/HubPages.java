package dev.paperboy.sandbox.hub;

import org.jsoup.nodes.Entities;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.stream.Collectors;

/** Composes what the hub's addresses answer. */
public final class HubPages {

    private static final JsonMapper MAPPER = new JsonMapper();

    private HubPages() {}

    /** The list that the API answers. */
    public static String list(List<HubPaper> papers) {
        return entries(papers).toString();
    }

    public static String list(HubPaper... papers) {
        return list(List.of(papers));
    }

    /**
     * The page of a feed, with its data and without cards.
     *
     * @param date what the page says it is of, as {@code 2026-06-12} or {@code 2026-W24}
     */
    public static String page(String date, HubPaper... papers) {
        ObjectNode data = MAPPER.createObjectNode();
        data.put("periodType", "day");
        data.put("dateString", date);
        data.set("dailyPapers", entries(List.of(papers)));
        return around(
                "<div class=\"SVELTE_HYDRATER contents\" data-target=\"DailyPapers\" data-props=\""
                        + Entities.escape(data.toString())
                        + "\"></div>");
    }

    /** The page of a feed as people see it, without its data. */
    public static String cards(HubPaper... papers) {
        return around(
                "<div class=\"SVELTE_HYDRATER contents\" data-target=\"DailyPapers\">"
                        + List.of(papers).stream()
                                .map(HubPages::card)
                                .collect(Collectors.joining("\n"))
                        + "</div>");
    }

    /** The page of one paper. */
    public static String paperPage(HubPaper paper) {
        ObjectNode data = MAPPER.createObjectNode();
        data.putArray("comments").addObject().put("id", "c1").put("type", "comment");
        data.set("paper", paper.plain());
        return around(
                "<div class=\"SVELTE_HYDRATER contents\" data-target=\"PaperContent\" data-props=\""
                        + Entities.escape(data.toString())
                        + "\"></div>");
    }

    /** What a firewall shows instead of a page. */
    public static String challenge() {
        return "<!DOCTYPE html><html><head><title></title>"
                + "<script src=\"https://waf.example/challenge.js\"></script></head>"
                + "<body><noscript>Please enable JavaScript.</noscript></body></html>";
    }

    private static ArrayNode entries(List<HubPaper> papers) {
        ArrayNode list = MAPPER.createArrayNode();
        papers.forEach(paper -> list.add(paper.wrapped()));
        return list;
    }

    /** Twice, for wide and for narrow screens. */
    private static String card(HubPaper paper) {
        String title =
                "<h3><a href=\"/papers/%s\">%s</a></h3><p>In short.</p>"
                        .formatted(paper.id(), Entities.escape(paper.title()));
        String votes =
                "<label><input type=\"checkbox\" disabled><div>%s</div></label>"
                        .formatted(paper.upvotes() == 0 ? "-" : paper.upvotes());
        return "<article><div class=\"wide\">"
                + votes
                + title
                + "</div><div class=\"narrow\">"
                + title
                + votes
                + "<a href=\"/papers/"
                + paper.id()
                + "#community\"> "
                + paper.comments()
                + "</a></div></article>";
    }

    private static String around(String part) {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><main>"
                + "<div data-target=\"MainHeader\" data-props=\"{}\"></div>"
                + part
                + "</main></body></html>";
    }
}
