package dev.paperboy.discord.interaction;

import net.dv8tion.jda.api.components.container.Container;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A later change of a reply, which itself is given at once and does not wait for it.
 *
 * @param work runs on a virtual thread of its own once the reply has been given, within the 15
 *     minutes that Discord lets a reply be changed; what the message shows then, as a whole; empty:
 *     it stays as it is
 * @param otherwise what it shows should the work throw; null: it stays as it is
 * @param then the change after this one; null: there is none
 */
public record FollowUp(
        Supplier<Optional<Container>> work,
        @Nullable Container otherwise,
        @Nullable FollowUp then) {

    /** The only change. */
    public FollowUp(Supplier<Optional<Container>> work, @Nullable Container otherwise) {
        this(work, otherwise, null);
    }

    /** This change, and after all of it that one. */
    public FollowUp andThen(FollowUp last) {
        return new FollowUp(work, otherwise, then == null ? last : then.andThen(last));
    }
}
