package dev.paperboy.bench;

import dev.paperboy.sandbox.discord.interaction.CallbackType;
import dev.paperboy.sandbox.discord.model.Change;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.RequestRecord;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * How long people on a local Discord waited for a sign of life and for the whole answer: from just
 * before the gateway tells the bot, until the bot's request comes in.
 */
final class AnswerLog implements Consumer<Change> {

    private static final String CALLBACK =
            "/interactions/{interaction_id}/{interaction_token}/callback";
    private static final String WEBHOOKS = "/webhooks/";
    private static final int ID_IN_PATH = 2;
    private static final int REFUSED = 400;
    private static final double NANOS = 1e6;

    private final Map<Long, Instant> asked = new ConcurrentHashMap<>();
    private final Map<Long, Long> interactionOf = new ConcurrentHashMap<>();
    private final Map<Long, Double> acknowledged = new ConcurrentHashMap<>();
    private final Map<Long, Double> answered = new ConcurrentHashMap<>();
    private final AtomicInteger deferred = new AtomicInteger();

    @Override
    public void accept(Change change) {
        switch (change) {
            case Change.InteractionStarted(var interaction) ->
                    asked.put(interaction.id(), interaction.createdAt());
            case Change.MessageCreated(var message) when message.origin() != null ->
                    interactionOf.put(message.id(), message.origin().interactionId());
            case Change.RequestAnswered(var request) when request.status() < REFUSED ->
                    note(request);
            default -> {}
        }
    }

    private void note(RequestRecord request) {
        if (request.route().equals(CALLBACK)) {
            acknowledged(request);
        } else if (request.route().startsWith(WEBHOOKS) && request.answer() != null) {
            Long interaction = interactionOf.get(Json.id(request.answer(), "id"));
            if (interaction != null) {
                put(answered, interaction, request.at());
            }
        }
    }

    private void acknowledged(RequestRecord request) {
        long interaction = Long.parseLong(request.path().split("/", -1)[ID_IN_PATH]);
        if (!asked.containsKey(interaction)) {
            return;
        }
        put(acknowledged, interaction, request.at());
        int type = Objects.requireNonNull(request.body()).path("type").asInt(0);
        if (type == CallbackType.DEFERRED_MESSAGE.code()
                || type == CallbackType.DEFERRED_UPDATE.code()) {
            deferred.incrementAndGet();
        } else {
            put(answered, interaction, request.at());
        }
    }

    /** The first counts; answers are completed later. */
    private void put(Map<Long, Double> waits, long interaction, Instant at) {
        Instant begun = asked.get(interaction);
        if (begun != null) {
            waits.putIfAbsent(interaction, Duration.between(begun, at).toNanos() / NANOS);
        }
    }

    /** How many have their whole answer. */
    int answered() {
        return answered.size();
    }

    /** How many were told first that the answer would come. */
    int deferred() {
        return deferred.get();
    }

    /** Milliseconds until the first sign of life, rising. */
    List<Double> acknowledgements() {
        return rising(acknowledged.values());
    }

    /** Milliseconds until the whole answer, rising. */
    List<Double> answers() {
        return rising(answered.values());
    }

    private static List<Double> rising(Collection<Double> waits) {
        return waits.stream().sorted().toList();
    }
}
