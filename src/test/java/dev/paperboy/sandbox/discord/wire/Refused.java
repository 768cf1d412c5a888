package dev.paperboy.sandbox.discord.wire;

import dev.paperboy.sandbox.discord.model.Finding;
import dev.paperboy.sandbox.discord.model.Json;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.StringTokenizer;

/** Thrown when Discord refuses a request. */
public final class Refused extends RuntimeException {
    private final DiscordError error;
    private final transient List<Finding> findings;

    public Refused(DiscordError error) {
        this(error, List.of());
    }

    private Refused(DiscordError error, List<Finding> findings) {
        super(error.code() + " " + error.text());
        this.error = error;
        this.findings = findings;
    }

    /** Refuses a message of which nothing would be seen. */
    public static Refused emptyMessage() {
        DiscordError error = DiscordError.EMPTY_MESSAGE;
        return new Refused(error, List.of(new Finding("discord", "", error.name(), error.text())));
    }

    /** Refuses a body for what is wrong in it. */
    public static Refused invalidBody(List<Finding> findings) {
        return new Refused(DiscordError.INVALID_FORM_BODY, findings);
    }

    /** Refuses a body for one rule broken at one place, as {@code /data/choices}. */
    public static Refused invalidBody(String path, String rule, String message) {
        return invalidBody(List.of(new Finding("discord", path, rule, message)));
    }

    public int status() {
        return error.status();
    }

    public List<Finding> findings() {
        return findings;
    }

    /** The refusal as JSON, with the tree of errors that points into the body. */
    public ObjectNode json() {
        ObjectNode json = Json.object().put("message", error.text()).put("code", error.code());
        if (error == DiscordError.INVALID_FORM_BODY) {
            ObjectNode errors = json.putObject("errors");
            findings.forEach(finding -> plant(errors, finding));
        }
        return json;
    }

    private static void plant(ObjectNode errors, Finding finding) {
        ObjectNode place = errors;
        StringTokenizer steps = new StringTokenizer(finding.path(), "/");
        while (steps.hasMoreTokens()) {
            place = place.withObjectProperty(steps.nextToken());
        }
        place.withArrayProperty("_errors")
                .addObject()
                .put("code", finding.rule())
                .put("message", finding.message());
    }
}
