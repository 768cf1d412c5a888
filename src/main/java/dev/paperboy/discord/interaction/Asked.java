package dev.paperboy.discord.interaction;

import dev.paperboy.discord.fairuse.Asker;
import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One interaction that is to be answered.
 *
 * @param name of the command or action, for the log
 * @param announcement of an answer that takes long
 * @param language the asker's
 * @param afterwards what is added below the answer, worked out once Discord has that
 */
record Asked(
        IReplyCallback event,
        String name,
        Announcement announcement,
        Language language,
        Supplier<Stream<Addition>> afterwards) {

    Asked(IReplyCallback event, String name, Announcement announcement, Language language) {
        this(event, name, announcement, language, Stream::empty);
    }

    /**
     * A message below an answer, which only the asker sees.
     *
     * @param lost what to do should it not reach Discord
     */
    record Addition(Reply reply, Runnable lost) {}

    /** The same, announced so. */
    Asked announced(Announcement other) {
        return new Asked(event, name, other, language, afterwards);
    }

    /** The same, with this below the answer. */
    Asked with(Supplier<Stream<Addition>> additions) {
        return new Asked(event, name, announcement, language, additions);
    }

    /** The same, with nothing below the answer. */
    Asked alone() {
        return with(Stream::empty);
    }

    Asker asker() {
        return Payload.asker(event);
    }
}
