package dev.paperboy.sandbox.page;

import dev.paperboy.sandbox.client.Calls;
import dev.paperboy.sandbox.control.Destination;
import dev.paperboy.sandbox.control.TimeControl;
import dev.paperboy.sandbox.control.Trouble;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.wire.WireAnswer;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Answers what the page asks of the sandbox itself: its time, its troubles, its wire. */
final class SandboxCalls extends Handler.Abstract {

    private final Surroundings around;
    private final SandboxState state;

    SandboxCalls(Surroundings around, SandboxState state) {
        this.around = around;
        this.state = state;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback)
            throws IOException {
        String path = request.getHttpURI().getCanonicalPath();
        if (!path.startsWith("/sandbox/")) {
            return false;
        }
        Calls.write(answer(request, path), response, callback);
        return true;
    }

    private WireAnswer answer(Request request, String path) throws IOException {
        return switch (request.getMethod() + " " + path) {
            case "GET /sandbox/state" -> WireAnswer.of(200, state.json());
            case "POST /sandbox/clock" -> move(Json.text(Calls.body(request), "to"));
            case "POST /sandbox/faults" -> disturb(Calls.body(request));
            case "GET /sandbox/wire" -> wire(request);
            default -> Calls.refusal(404, "The sandbox does not know " + path + ".");
        };
    }

    private WireAnswer move(String to) {
        Destination destination = find(Destination.values(), to);
        if (destination == null) {
            return unknown("to", to, Destination.values());
        }
        try {
            around.time().move(destination);
        } catch (TimeControl.CannotMove cannot) {
            return Calls.refusal(409, Objects.requireNonNullElse(cannot.getMessage(), ""));
        }
        return WireAnswer.of(200, state.json());
    }

    private WireAnswer disturb(JsonNode body) {
        String name = Json.text(body, "fault");
        Trouble trouble = find(Trouble.values(), name);
        if (trouble == null) {
            return unknown("fault", name, Trouble.values());
        }
        around.faults().set(trouble, body.path("on").asBoolean(false));
        // All tabs, not only the one that asked.
        around.gateway().tellAll("SANDBOX_STATE", state.json());
        return WireAnswer.of(200, state.json());
    }

    private WireAnswer wire(Request request) {
        Message message =
                around.discord()
                        .world()
                        .messages()
                        .find(
                                Calls.number(request, "channel", 0),
                                Calls.number(request, "message", 0));
        return message == null
                ? Calls.refusal(404, "This message is not there any more.")
                : WireAnswer.of(200, WireView.of(around.discord().log(), message));
    }

    private static <E extends Enum<E>> @Nullable E find(E[] all, String name) {
        Optional<E> found =
                Arrays.stream(all)
                        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(name))
                        .findFirst();
        return found.orElse(null);
    }

    private static WireAnswer unknown(String field, String value, Enum<?>[] all) {
        return Calls.refusal(
                400,
                "\"%s\" is \"%s\"; it can be one of %s."
                        .formatted(field, value, Arrays.toString(all).toLowerCase(Locale.ROOT)));
    }
}
