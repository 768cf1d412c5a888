package dev.paperboy.discord.discuss;

import net.dv8tion.jda.api.Permission;

import java.time.Instant;
import java.util.List;

/** What comes of wishing to discuss a paper. */
sealed interface Discussing {

    /** It is discussed in this thread. */
    record In(long threadId, boolean isLocked) implements Discussing {}

    /** Who asks may not open one there. */
    record NotAllowed(List<Permission> lacking) implements Discussing {}

    /** The bot may not. */
    record BotLacks(List<Permission> lacking) implements Discussing {}

    /** Who asks has let the channel see much of late; a thread can be opened again then. */
    record TooMany(Instant again) implements Discussing {}

    /** Somebody else is opening it at this very moment. */
    record Busy() implements Discussing {}

    /** Discord denies the bot something there, though it is not known here what. */
    record Denied() implements Discussing {}

    /** Discord has not let the bot open it. */
    record Refused(String reason) implements Discussing {}

    /** Discord has not told whether it was opened; another try finds out. */
    record Unclear() implements Discussing {}
}
