package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.World;

/** Lets people write messages, who need no HTTP for it. */
public final class People {
    private People() {}

    /** Posts a person's message, in a thread wakes it. */
    public static Message say(World world, Channel channel, long userId, String text) {
        ThreadSleep.wake(world, channel);
        return Posting.spoken(world, channel, userId, text);
    }
}
