package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Reaction;
import dev.paperboy.sandbox.discord.model.Finding;
import dev.paperboy.sandbox.discord.model.Mishap;
import dev.paperboy.sandbox.discord.model.RequestRecord;
import dev.paperboy.sandbox.discord.wire.TooManyRequests;
import dev.paperboy.sandbox.discord.wire.WireAnswer;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How far one request has come. */
final class Course {

    private static final Pattern SECRET = Pattern.compile("interaction-[0-9a-f-]+");

    private final RawRequest request;
    private final Instant at;
    private String template = "";
    private @Nullable JsonNode body;
    private List<Finding> findings = List.of();
    private Map<String, String> headers = Map.of();
    private @Nullable Fault fault;
    private @Nullable Answer answer;

    Course(RawRequest request, Instant at) {
        this.request = request;
        this.at = at;
    }

    RawRequest request() {
        return request;
    }

    String template() {
        return template;
    }

    List<Finding> findings() {
        return findings;
    }

    boolean hasRoute() {
        return !template.isEmpty();
    }

    void onRoute(String found) {
        template = found;
    }

    void judged(@Nullable JsonNode json, List<Finding> found) {
        body = json;
        findings = found;
    }

    void paced(Map<String, String> by) {
        headers = by;
    }

    void struck(@Nullable Fault by) {
        fault = by;
    }

    /** Adds what the judges would have found if they had come as far. */
    void add(List<Finding> more) {
        if (findings.isEmpty()) {
            findings = more;
        }
    }

    /** What the client gets when there were too many requests. */
    Reaction limited(TooManyRequests refusal) {
        WireAnswer refused = refusal.answer();
        answer = new Answer(refused.status(), null);
        return paced(new Reaction.Answered(refused));
    }

    /** What the client gets for an answer. */
    Reaction answered(Answer with) {
        answer = with;
        WireAnswer whole = WireAnswer.of(with.status(), with.json());
        Reaction reaction = fault == null ? new Reaction.Answered(whole) : fault.after(whole);
        return paced(reaction);
    }

    /** The same with the headers by which clients pace themselves. */
    Reaction paced(Reaction reaction) {
        if (!(reaction instanceof Reaction.Answered(WireAnswer bare)) || !bare.fromDiscord()) {
            return reaction;
        }
        WireAnswer base = new WireAnswer(0, "", "", headers, true).with(bare.headers());
        return new Reaction.Answered(bare.with(base.headers()));
    }

    RequestRecord record(Reaction reaction) {
        String path = SECRET.matcher(request.path()).replaceAll("{interaction_token}");
        return new RequestRecord(
                at,
                request.method(),
                hasRoute() ? template : path,
                path,
                body,
                answer == null ? 0 : answer.status(),
                answer == null ? null : answer.json(),
                findings,
                fault == null ? null : new Mishap(fault.toString(), reaction.status()));
    }
}
