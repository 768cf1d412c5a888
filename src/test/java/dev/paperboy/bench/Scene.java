package dev.paperboy.bench;

import dev.paperboy.filter.Topic;
import dev.paperboy.sandbox.discord.ChannelActor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.model.Components;
import dev.paperboy.sandbox.discord.model.Json;

import tools.jackson.databind.JsonNode;

import java.util.List;

/**
 * What somebody has before them who does something.
 *
 * @param turn how often something has been done before, in whatever server
 */
record Scene(ChannelActor person, int turn, Wording wording, Props props) {

    private static final int MOST_PAPERS = 15;
    private static final int LONGEST_BEGINNING = 12;

    /** The id of a paper, always another one. */
    String id() {
        return any(wording.ids());
    }

    /** A question as people ask it. */
    String query() {
        return any(wording.queries());
    }

    /** The title of a paper. */
    String title() {
        return any(wording.titles());
    }

    /** The first letters of one. */
    String beginning() {
        String title = title();
        return title.substring(0, Math.min(title.length(), 2 + turn % LONGEST_BEGINNING));
    }

    /** One that is short enough for a name or a keyword. */
    String phrase() {
        String query = query();
        return query.substring(0, Math.min(query.length(), Topic.LONGEST_NAME)).strip();
    }

    /** How many papers a digest may have. */
    int number() {
        return 1 + turn % MOST_PAPERS;
    }

    private String any(List<String> all) {
        return all.get(turn % all.size());
    }

    /** Clicks the first button of the digest that lists something. */
    Exchange clicks() {
        JsonNode button =
                props.posted().controls().stream()
                        .filter(it -> !Components.isSelect(it))
                        .filter(it -> Json.text(it, "custom_id").startsWith("days"))
                        .findFirst()
                        .orElseThrow();
        return person.clicks(props.posted(), Json.text(button, "custom_id"));
    }

    /** Uses a command in the menu of the digest. */
    Exchange uses(String command) {
        return person.uses(command, props.posted());
    }

    /** Chooses one of the digest's papers. */
    Exchange selects() {
        JsonNode select =
                props.posted().controls().stream()
                        .filter(Components::isSelect)
                        .findFirst()
                        .orElseThrow();
        JsonNode options = select.path("options");
        return person.selects(
                props.posted(),
                Json.text(select, "custom_id"),
                Json.text(options.path(turn % options.size()), "value"));
    }
}
