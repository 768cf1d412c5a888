package dev.paperboy.discord.interaction;

/** What a button or select does. Every bean of this type is reachable by its name. */
public interface ComponentAction {

    /** The action in the component's id, see {@link dev.paperboy.discord.view.ComponentId}. */
    String name();

    /** Answers the click, always to the asker only; called on a virtual thread. */
    Reply handle(ComponentRequest request);
}
