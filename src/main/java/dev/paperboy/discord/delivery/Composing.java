package dev.paperboy.discord.delivery;

import dev.paperboy.delivery.Action;
import dev.paperboy.delivery.Errand;
import dev.paperboy.delivery.PostedMessage;

import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;

import java.util.Objects;

/** Makes of an errand the request that Discord knows for it, and reads the answer to that. */
final class Composing {

    private Composing() {}

    /**
     * The request.
     *
     * @param channelId the channel, or conversation, that it goes to
     * @param json the body that the errand brings
     */
    static Outgoing request(Errand errand, long channelId, DataObject json) {
        String channel = Long.toUnsignedString(channelId);
        return switch (errand.action()) {
            case Action.Post() ->
                    new Outgoing(
                            Route.Messages.SEND_MESSAGE.compile(channel),
                            json.put("nonce", errand.id().value()).put("enforce_nonce", true));
            case Action.ForumPost() ->
                    new Outgoing(Route.Channels.CREATE_THREAD.compile(channel), json);
            case Action.Edit _ ->
                    new Outgoing(
                            Route.Messages.EDIT_MESSAGE.compile(channel, subject(errand)), json);
            case Action.Crosspost _ ->
                    new Outgoing(
                            Route.Messages.CROSSPOST_MESSAGE.compile(channel, subject(errand)),
                            null);
            case Action.StartThread _ ->
                    new Outgoing(
                            Route.Channels.CREATE_THREAD_FROM_MESSAGE.compile(
                                    channel, subject(errand)),
                            json);
        };
    }

    /** Opens the conversation with a person, or finds the one that is open. */
    static Outgoing conversation(long userId) {
        return new Outgoing(
                Route.Self.CREATE_PRIVATE_CHANNEL.compile(),
                DataObject.empty().put("recipient_id", Long.toUnsignedString(userId)));
    }

    /** The message that is there now. */
    static PostedMessage posted(Errand errand, long channelId, DataObject answer) {
        return switch (errand.action()) {
            case Action.Post() -> new PostedMessage(channelId, answer.getUnsignedLong("id"));
            case Action.ForumPost() -> {
                // The first message of a post bears the post's id.
                long post = answer.getUnsignedLong("id");
                yield new PostedMessage(post, post);
            }
            case Action.Edit _, Action.Crosspost _, Action.StartThread _ ->
                    Objects.requireNonNull(errand.subject());
        };
    }

    private static String subject(Errand errand) {
        return Long.toUnsignedString(Objects.requireNonNull(errand.subject()).messageId());
    }
}
