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

    /** Answers the click, as a rule to the asker only; called on a virtual thread. */
    Reply handle(ComponentRequest request);
}
