package dev.paperboy.discord.interaction;

/** What a filled-in form does. Every bean of this type is reachable by its name. */
public interface FormAction {

    /** The action in the form's id, see {@link dev.paperboy.discord.view.ComponentId}. */
    String name();

    /** Answers it, to the asker only; called on a virtual thread, may take seconds. */
    Reply handle(FormRequest request);
}
