package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.interaction.Interactions;
import dev.paperboy.sandbox.discord.interaction.Progress;
import dev.paperboy.sandbox.discord.model.Interaction;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.discord.wire.MessageJson;
import dev.paperboy.sandbox.discord.wire.Refused;

import org.jspecify.annotations.Nullable;

/** The later answers to an interaction. */
final class WebhookRoutes {
    private static final String HOOK = "/webhooks/{webhook_id}/{webhook_token}";
    private static final String ORIGINAL = HOOK + "/messages/@original";
    private static final String MESSAGE = HOOK + "/messages/{message_id}";

    private final World world;
    private final Interactions interactions;
    private final Posting posting;
    private final MessageJson messages;

    WebhookRoutes(World world, Interactions interactions, Posting posting, MessageJson messages) {
        this.world = world;
        this.interactions = interactions;
        this.posting = posting;
        this.messages = messages;
    }

    void addTo(Routes routes) {
        routes.open("POST", HOOK, this::followUp);
        for (String template : new String[] {ORIGINAL, MESSAGE}) {
            routes.open("GET", template, call -> Answer.ok(messages.of(message(call))));
            routes.open("PATCH", template, this::edit);
            routes.open("DELETE", template, this::delete);
        }
    }

    private Answer followUp(Call call) {
        Progress progress = progress(call);
        Interaction interaction = progress.interaction();
        return world.changes()
                .inOrder(() -> {
                    Message thinking = find(progress, progress.originalId());
                    // The first follow-up takes the place of "is thinking…".
                    if (thinking != null && thinking.isLoading()) {
                        Message shown = posting.edit(thinking, call.body(), call.files());
                        progress.show();
                        return Answer.ok(messages.of(shown));
                    }
                    Message posted = posting.reply(interaction, call.body(), call.files());
                    progress.addFollowUp(posted.id());
                    return Answer.ok(messages.of(posted));
                });
    }

    private Answer edit(Call call) {
        Message edited = posting.edit(message(call), call.body(), call.files());
        progress(call).show();
        return Answer.ok(messages.of(edited));
    }

    private Answer delete(Call call) {
        Message message = message(call);
        world.messages().delete(message.channelId(), message.id());
        return Answer.nothing();
    }

    private Progress progress(Call call) {
        Call.require(
                call.id("webhook_id") == world.application().id(), DiscordError.UNKNOWN_WEBHOOK);
        return interactions.forWebhook(call.param("webhook_token"));
    }

    private Message message(Call call) {
        Progress progress = progress(call);
        String id = call.params().getOrDefault("message_id", "@original");
        long wanted = "@original".equals(id) ? progress.originalId() : call.id("message_id");
        Message message = find(progress, wanted);
        if (message == null) {
            throw new Refused(DiscordError.UNKNOWN_MESSAGE);
        }
        return message;
    }

    private @Nullable Message find(Progress progress, long id) {
        Interaction interaction = progress.interaction();
        boolean source = id == interaction.messageId();
        boolean reachable = id != 0 && (progress.owns(id) || source);
        return reachable ? world.messages().find(interaction.channelId(), id) : null;
    }
}
