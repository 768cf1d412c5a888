package dev.paperboy.sandbox.client;

import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.ModalForm;
import dev.paperboy.sandbox.discord.interaction.Acknowledgement;
import dev.paperboy.sandbox.discord.interaction.CallbackType;
import dev.paperboy.sandbox.discord.model.Json;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells a person's clients what becomes of what the person did. */
final class Outcomes {

    private final ClientGateway gateway;
    private final Gestures gestures;

    Outcomes(ClientGateway gateway, Gestures gestures) {
        this.gateway = gateway;
        this.gestures = gestures;
    }

    /**
     * Tells of the beginning at once, and of the outcome when it is known.
     *
     * @param nonce the client's own mark of it
     */
    void follow(Actor person, Exchange exchange, String nonce) {
        gateway.tell(person, "INTERACTION_CREATE", named(exchange, nonce));
        Thread _ =
                Thread.ofVirtual()
                        .name("outcome-", exchange.interaction().id())
                        .start(() -> await(person, exchange, nonce));
    }

    private void await(Actor person, Exchange exchange, String nonce) {
        Acknowledgement outcome = exchange.acknowledged();
        CallbackType type = outcome.type();
        if (type == null) {
            gateway.tell(person, "INTERACTION_FAILURE", named(exchange, nonce));
            return;
        }
        switch (type) {
            case MODAL -> open(person, exchange, nonce);
            case AUTOCOMPLETE ->
                    gateway.tell(
                            person,
                            "APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE",
                            choices(exchange, nonce));
            default -> gateway.tell(person, "INTERACTION_SUCCESS", named(exchange, nonce));
        }
    }

    private void open(Actor person, Exchange exchange, String nonce) {
        ModalForm form = exchange.modal();
        gestures.opened(form, exchange.interaction().id());
        ObjectNode json =
                named(exchange, nonce)
                        .put("channel_id", Long.toString(exchange.interaction().channelId()))
                        .put("custom_id", form.customId())
                        .put("title", form.title());
        json.set("components", form.components());
        gateway.tell(person, "INTERACTION_MODAL_CREATE", json);
    }

    private static ObjectNode choices(Exchange exchange, String nonce) {
        ObjectNode json = Json.object().put("nonce", nonce);
        ArrayNode choices = json.putArray("choices");
        exchange.choices()
                .forEach(it ->
                        choices.addObject().put("name", it.name()).putPOJO("value", it.value()));
        return json;
    }

    private static ObjectNode named(Exchange exchange, String nonce) {
        return Json.object()
                .put("id", Long.toString(exchange.interaction().id()))
                .put("nonce", nonce);
    }
}
