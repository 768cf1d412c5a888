package dev.paperboy.sandbox.client;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.ChannelActor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.RefusedByClient;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.discord.wire.Refused;
import dev.paperboy.sandbox.discord.wire.Wire;
import dev.paperboy.sandbox.discord.wire.WireAnswer;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Discord's REST as people's clients use it, each with its person's token. */
public final class ClientApi extends Handler.Abstract {

    private static final String BASE = "/api/v10";
    private static final Pattern IN_CHANNEL =
            Pattern.compile("/channels/(\\d{1,19})/(messages|application-command-index)");
    private static final int USUAL_MESSAGES = 50;
    private static final int MOST_MESSAGES = 100;

    private final LocalDiscord discord;
    private final Accounts accounts;
    private final Gestures gestures;
    private final Outcomes outcomes;

    public ClientApi(LocalDiscord discord, Accounts accounts, ClientGateway gateway) {
        this.discord = discord;
        this.accounts = accounts;
        this.gestures = new Gestures(discord);
        this.outcomes = new Outcomes(gateway, gestures);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = request.getHttpURI().getCanonicalPath();
        if (!path.startsWith(BASE + "/")) {
            return false;
        }
        Calls.write(answer(request, path.substring(BASE.length())), response, callback);
        return true;
    }

    private WireAnswer answer(Request request, String path) throws IOException {
        String token =
                Objects.requireNonNullElse(request.getHeaders().get(HttpHeader.AUTHORIZATION), "");
        Actor person = accounts.find(token);
        if (person == null) {
            return WireAnswer.of(DiscordError.UNAUTHORIZED);
        }
        try {
            return route(request, path, person);
        } catch (RefusedByClient refused) {
            return Calls.refusal(400, Objects.requireNonNullElse(refused.getMessage(), ""));
        } catch (Refused refused) {
            return WireAnswer.of(refused.status(), refused.json());
        }
    }

    private WireAnswer route(Request request, String path, Actor person) throws IOException {
        String asked = request.getMethod() + " " + path;
        if (asked.equals("POST /interactions")) {
            return interact(person, Calls.body(request));
        }
        if (asked.equals("POST /users/@me/channels")) {
            return WireAnswer.of(200, json(person).channel(person.directChannel().channel()));
        }
        Matcher matcher = IN_CHANNEL.matcher(path);
        if (!matcher.matches()) {
            return WireAnswer.of(DiscordError.NOT_FOUND);
        }
        ChannelActor actor = person.in(channel(Calls.number(matcher.group(1), 0)));
        return switch (request.getMethod() + " " + matcher.group(2)) {
            case "GET messages" -> messages(request, actor, json(person));
            case "POST messages" -> say(actor, json(person), Calls.body(request));
            case "GET application-command-index" -> WireAnswer.of(200, commands(actor));
            default -> WireAnswer.of(DiscordError.METHOD_NOT_ALLOWED);
        };
    }

    private PersonalJson json(Actor person) {
        return new PersonalJson(discord.world(), person.id());
    }

    private LocalChannel channel(long id) {
        if (discord.world().channels().find(id) == null) {
            throw new Refused(DiscordError.UNKNOWN_CHANNEL);
        }
        return discord.channel(id);
    }

    private WireAnswer interact(Actor person, JsonNode body) {
        LocalChannel place = channel(Json.id(body, "channel_id"));
        // The client has to hear that it began before the bot's answer to it can come.
        Exchange _ =
                discord.world()
                        .changes()
                        .inOrder(() -> {
                            Exchange begun = gestures.make(person, place, body);
                            outcomes.follow(person, begun, Json.text(body, "nonce"));
                            return begun;
                        });
        return WireAnswer.of(204, null);
    }

    private static WireAnswer messages(Request request, ChannelActor actor, PersonalJson json) {
        int limit = Math.clamp(Calls.number(request, "limit", USUAL_MESSAGES), 1, MOST_MESSAGES);
        long before = Calls.number(request, "before", Long.MAX_VALUE);
        List<Message> older = actor.sees().stream().filter(it -> it.id() < before).toList();
        ArrayNode page = Json.array();
        older.subList(Math.max(0, older.size() - limit), older.size())
                .reversed()
                .forEach(it -> page.add(json.message(it)));
        return WireAnswer.of(200, page);
    }

    private static WireAnswer say(ChannelActor actor, PersonalJson json, JsonNode body) {
        String text = Json.text(body, "content").strip();
        if (text.isEmpty()) {
            return WireAnswer.of(DiscordError.EMPTY_MESSAGE);
        }
        if (text.length() > DiscordLimits.CONTENT) {
            return Calls.refusal(
                    400, "A message has at most " + DiscordLimits.CONTENT + " characters.");
        }
        return WireAnswer.of(200, json.message(actor.says(text)));
    }

    private ObjectNode commands(ChannelActor actor) {
        ObjectNode index = Json.object();
        ArrayNode commands = index.putArray("application_commands");
        actor.offered()
                .forEach(it -> commands.add(Wire.command(it, discord.world().application())));
        return index;
    }
}
