package dev.paperboy.sandbox.client;

import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.ChannelActor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.ModalForm;
import dev.paperboy.sandbox.discord.Option;
import dev.paperboy.sandbox.discord.RefusedByClient;
import dev.paperboy.sandbox.discord.model.ApplicationCommand;
import dev.paperboy.sandbox.discord.model.Components;
import dev.paperboy.sandbox.discord.model.InteractionType;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.OptionTypes;
import dev.paperboy.sandbox.discord.model.TypedCommand;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Does what a person's client sends in as interactions, under the rules that Discord's own client
 * keeps people to.
 */
final class Gestures {

    private final LocalDiscord discord;
    private final Map<Long, ModalForm> open = new ConcurrentHashMap<>();

    Gestures(LocalDiscord discord) {
        this.discord = discord;
    }

    /** Remembers a form that stands open before somebody, who may send it off. */
    void opened(ModalForm form, long interactionId) {
        open.put(interactionId, form);
    }

    /**
     * Does it.
     *
     * @param body of {@code POST /interactions}
     * @throws RefusedByClient when the client would not let the person do so
     */
    Exchange make(Actor person, LocalChannel place, JsonNode body) {
        Entities entities = new Entities(discord, place.channel());
        ChannelActor actor = person.in(place);
        JsonNode data = body.path("data");
        return switch (InteractionType.of(body.path("type").asInt(0))) {
            case COMMAND -> command(actor, entities, place, data);
            case AUTOCOMPLETE -> completion(actor, entities, data);
            case COMPONENT -> component(actor, entities, message(place, body, "message_id"), data);
            case MODAL_SUBMIT -> submission(actor, entities, data);
            case null -> throw new RefusedByClient("This is no kind of interaction");
        };
    }

    private Exchange command(
            ChannelActor actor, Entities entities, LocalChannel place, JsonNode data) {
        if (data.path("type").asInt(0) == ApplicationCommand.ON_MESSAGE) {
            return actor.uses(Json.text(data, "name"), message(place, data, "target_id"));
        }
        TypedCommand typed = TypedCommand.of(data);
        return actor.types(
                "/" + typed.name(),
                typed.options().stream().map(it -> filled(it, entities)).toArray(Option[]::new));
    }

    private Exchange completion(ChannelActor actor, Entities entities, JsonNode data) {
        TypedCommand typed = TypedCommand.of(data);
        JsonNode focused =
                typed.options().stream()
                        .filter(Gestures::isFocused)
                        .findFirst()
                        .orElseThrow(() -> new RefusedByClient("No option is being typed into"));
        return actor.asksFor(
                "/" + typed.name(),
                Json.text(focused, "name"),
                focused.path("value").asString(""),
                typed.options().stream()
                        .filter(it -> !isFocused(it))
                        .map(it -> filled(it, entities))
                        .toArray(Option[]::new));
    }

    private static boolean isFocused(JsonNode option) {
        return option.path("focused").asBoolean(false);
    }

    private static Option filled(JsonNode option, Entities entities) {
        JsonNode value = option.path("value");
        Object entity = entities.inOption(OptionTypes.type(option), value.asString(""));
        return Option.option(Json.text(option, "name"), entity == null ? plain(value) : entity);
    }

    private static Object plain(JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        if (value.isIntegralNumber()) {
            return value.asLong();
        }
        return value.isNumber() ? (Object) value.asDouble() : value.asString("");
    }

    private static Exchange component(
            ChannelActor actor, Entities entities, Message message, JsonNode data) {
        int type = data.path("component_type").asInt(0);
        String customId = Json.text(data, "custom_id");
        return type == Components.BUTTON
                ? actor.clicks(message, customId)
                : actor.selects(message, customId, values(data, type, entities).toArray());
    }

    private static List<Object> values(JsonNode data, int type, Entities entities) {
        List<Object> values = new ArrayList<>();
        data.path("values").forEach(it -> values.add(entities.inComponent(type, it.asString(""))));
        return values;
    }

    private Exchange submission(ChannelActor actor, Entities entities, JsonNode data) {
        long opener = Json.id(data, "id");
        ModalForm form = open.get(opener);
        if (form == null) {
            throw new RefusedByClient("This form is not open any more");
        }
        Map<String, Object> filled = new LinkedHashMap<>();
        for (JsonNode label : data.path("components")) {
            JsonNode field = label.path("component");
            int type = Components.type(field);
            filled.put(
                    Json.text(field, "custom_id"),
                    field.has("values")
                            ? values(field, type, entities)
                            : plain(field.path("value")));
        }
        Exchange exchange = actor.submits(form, filled);
        open.remove(opener);
        return exchange;
    }

    private Message message(LocalChannel place, JsonNode parent, String key) {
        Message message = discord.world().messages().find(place.id(), Json.id(parent, key));
        if (message == null) {
            throw new RefusedByClient("This message is not there any more");
        }
        return message;
    }
}
