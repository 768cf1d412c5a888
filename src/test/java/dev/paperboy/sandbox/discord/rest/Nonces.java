package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.DiscordError;
import dev.paperboy.sandbox.discord.wire.Refused;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Remembers for a while which message a nonce brought forth, so that it brings forth no second. */
final class Nonces {
    private record Used(long channelId, long messageId, Instant at) {}

    private final World world;
    private final Conditions conditions;
    private final Map<String, Used> used = new ConcurrentHashMap<>();

    Nonces(World world, Conditions conditions) {
        this.world = world;
        this.conditions = conditions;
    }

    /**
     * The message of an earlier request with the same nonce, or a new one.
     *
     * @throws Refused when the earlier message has been deleted since
     */
    Message once(String nonce, Supplier<Message> post) {
        return world.changes()
                .inOrder(() -> {
                    Message earlier = earlier(nonce);
                    if (earlier != null) {
                        return earlier;
                    }
                    Message posted = post.get();
                    used.put(nonce, new Used(posted.channelId(), posted.id(), world.time().now()));
                    return posted;
                });
    }

    private @Nullable Message earlier(String nonce) {
        Used before = used.get(nonce);
        if (before == null || isForgotten(before.at())) {
            return null;
        }
        Message message = world.messages().find(before.channelId(), before.messageId());
        if (message == null) {
            throw new Refused(DiscordError.UNKNOWN_MESSAGE);
        }
        return message;
    }

    private boolean isForgotten(Instant usedAt) {
        Instant end = usedAt.plus(conditions.nonceWindow().get());
        return !end.isAfter(world.time().now())
                || !usedAt.isAfter(conditions.forgottenNonces().get());
    }
}
