package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.ThreadState;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.DiscordError;

/** Wakes archived threads. */
final class ThreadSleep {
    private ThreadSleep() {}

    /**
     * Wakes a thread for a message to come, if it is one and is archived.
     *
     * @throws dev.paperboy.sandbox.discord.wire.Refused when a moderator has locked it
     */
    static void wake(World world, Channel channel) {
        ThreadState thread = channel.thread();
        if (thread != null && thread.archived()) {
            Call.require(!thread.locked(), DiscordError.THREAD_ARCHIVED);
            world.channels()
                    .update(
                            channel.id(),
                            it -> it.withThread(thread.archived(false, false, world.time().now())));
        }
    }

    /**
     * Makes sure that what stands in a thread can be changed.
     *
     * @throws dev.paperboy.sandbox.discord.wire.Refused when the thread is archived
     */
    static void requireAwake(Channel channel) {
        ThreadState thread = channel.thread();
        Call.require(thread == null || !thread.archived(), DiscordError.THREAD_ARCHIVED);
    }
}
