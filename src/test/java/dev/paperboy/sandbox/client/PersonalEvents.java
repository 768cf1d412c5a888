package dev.paperboy.sandbox.client;

import dev.paperboy.sandbox.discord.model.Change;
import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Message;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ObjectNode;

/** Tells a change as the event that one person's client gets of it. */
final class PersonalEvents {

    /** An event as it goes over the gateway. */
    record Event(String name, ObjectNode data) {}

    private final PersonalJson json;

    PersonalEvents(PersonalJson json) {
        this.json = json;
    }

    /** The event; null: the person notices nothing. */
    @Nullable Event of(Change change) {
        return switch (change) {
            case Change.MessageCreated(Message message) -> message("MESSAGE_CREATE", message);
            case Change.MessageEdited(_, Message after) -> message("MESSAGE_UPDATE", after);
            case Change.MessageDeleted(Message message) ->
                    json.sees(message) ? new Event("MESSAGE_DELETE", named(message)) : null;
            case Change.ChannelCreated(Channel channel) ->
                    json.sees(channel) ? channel("CREATE", channel) : null;
            case Change.ChannelUpdated(Channel channel) ->
                    channel(json.sees(channel) ? "UPDATE" : "DELETE", channel);
            case Change.ChannelDeleted(Channel channel) -> channel("DELETE", channel);
            default -> null;
        };
    }

    private @Nullable Event message(String name, Message message) {
        return json.sees(message) ? new Event(name, json.message(message)) : null;
    }

    private static ObjectNode named(Message message) {
        return Json.object()
                .put("id", Long.toString(message.id()))
                .put("channel_id", Long.toString(message.channelId()));
    }

    private Event channel(String what, Channel channel) {
        String kind = channel.type().isThread() ? "THREAD_" : "CHANNEL_";
        // Of a channel that is gone, or hidden, no more is told than which.
        ObjectNode data =
                what.equals("DELETE")
                        ? Json.object().put("id", Long.toString(channel.id()))
                        : json.channel(channel);
        return new Event(kind + what, data);
    }
}
