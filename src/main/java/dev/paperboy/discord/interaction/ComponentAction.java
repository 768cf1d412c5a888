package dev.paperboy.discord.interaction;

/** What a button or select does. Every bean of this type is reachable by its name. */
public interface ComponentAction {

    /** The action in the component's id, see {@link dev.paperboy.discord.view.ComponentId}. */
    String name();

    /**
     * Whether only who clicked will see the answer, should it take long enough that Discord has to
     * be told before it is known.
     */
    default boolean isPrivate() {
        return true;
    }

    /**
     * Whether the answer never takes the place of the message clicked, so that "is thinking…" tells
     * that it will come, should it take long. Else, where only who clicked sees that message,
     * nothing is seen until the answer is there, here or in its place.
     */
    default boolean opensMessage() {
        return false;
    }

    /** Answers the click, as a rule to the asker only; called on a virtual thread. */
    Reply handle(ComponentRequest request);
}
