package dev.paperboy.sandbox.page;

import dev.paperboy.sandbox.discord.WireLog;
import dev.paperboy.sandbox.discord.judge.BodyJudge;
import dev.paperboy.sandbox.discord.model.EventRecord;
import dev.paperboy.sandbox.discord.model.Finding;
import dev.paperboy.sandbox.discord.model.InteractionOrigin;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Mishap;
import dev.paperboy.sandbox.discord.model.RequestRecord;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the requests and events behind a message, with what the judges said of them. */
final class WireView {

    private record Entry(Instant at, ObjectNode json) {}

    private final Set<String> ids = new HashSet<>();
    private final Set<String> nonces = new HashSet<>();

    private WireView(Message message) {
        ids.add(Long.toString(message.id()));
        InteractionOrigin origin = message.origin();
        if (origin != null) {
            ids.add(Long.toString(origin.interactionId()));
        }
    }

    /** What the bot and Discord said to each other of it, oldest first. */
    static ObjectNode of(WireLog log, Message message) {
        WireView view = new WireView(message);
        List<Entry> entries = new ArrayList<>();
        List<RequestRecord> requests = log.requests();
        requests.stream().filter(view::isOfIt).forEach(view::noteNonce);
        requests.stream()
                .filter(it -> view.isOfIt(it) || view.isAttempt(it))
                .forEach(it -> entries.add(new Entry(it.at(), json(it))));
        log.events().stream()
                .filter(view::isOfIt)
                .forEach(it -> entries.add(new Entry(it.at(), json(it))));
        entries.sort(Comparator.comparing(Entry::at));
        ObjectNode json = Json.object();
        ArrayNode list = json.putArray("entries");
        entries.forEach(entry -> list.add(entry.json()));
        return json.put("isJudgedByDocument", BodyJudge.hasDocument());
    }

    private boolean isOfIt(RequestRecord request) {
        return Arrays.stream(request.path().split("/", -1)).anyMatch(ids::contains)
                || isNamed(request.answer())
                || (request.answer() != null
                        && isNamed(request.answer().path("resource").path("message")));
    }

    /** By it the attempts are found that failed before. */
    private void noteNonce(RequestRecord request) {
        String nonce = nonce(request);
        if (!nonce.isEmpty()) {
            nonces.add(nonce);
        }
    }

    private boolean isAttempt(RequestRecord request) {
        return nonces.contains(nonce(request));
    }

    private static String nonce(RequestRecord request) {
        return request.body() == null ? "" : Json.text(request.body(), "nonce");
    }

    private boolean isOfIt(EventRecord event) {
        return isNamed(event.data()) || isNamed(event.data().path("message"));
    }

    private boolean isNamed(@Nullable JsonNode json) {
        return json != null && ids.contains(Json.text(json, "id"));
    }

    private static ObjectNode json(RequestRecord request) {
        Mishap mishap = request.mishap();
        ObjectNode json =
                Json.object()
                        .put("at", request.at().toString())
                        .put("kind", "request")
                        .put("method", request.method())
                        .put("route", request.route())
                        .put("path", request.path())
                        .put("status", request.status())
                        .put("seen", request.seen())
                        .put("fault", mishap == null ? null : mishap.fault());
        json.set("body", request.body());
        json.set("answer", request.answer());
        ArrayNode findings = json.putArray("findings");
        request.findings().forEach(it -> findings.add(json(it)));
        return json;
    }

    private static ObjectNode json(Finding finding) {
        return Json.object()
                .put("judge", finding.judge())
                .put("path", finding.path())
                .put("rule", finding.rule())
                .put("message", finding.message());
    }

    private static ObjectNode json(EventRecord event) {
        ObjectNode json =
                Json.object()
                        .put("at", event.at().toString())
                        .put("kind", "event")
                        .put("fromBot", event.fromBot())
                        .put("name", event.name());
        JsonNode data = event.data().deepCopy();
        if (data instanceof ObjectNode object && object.has("token")) {
            object.put("token", "…");
        }
        json.set("data", data);
        return json;
    }
}
