package dev.paperboy.discord.interaction;

import net.dv8tion.jda.api.modals.Modal;

/** What a button or select does that opens a form. Every bean of this type is reachable by name. */
public interface FormOpener {

    /** The action in the component's id, see {@link dev.paperboy.discord.view.ComponentId}. */
    String name();

    /**
     * Opens it; called on a virtual thread. Answered from memory or the database: a form has to be
     * there within 3 seconds and cannot be announced.
     */
    Opening open(ComponentRequest request);

    /** What comes of a click. */
    sealed interface Opening {}

    /**
     * This form is shown.
     *
     * @param modal its id names the {@link FormAction} that it goes to
     */
    record Form(Modal modal) implements Opening {}

    /** There is no form to fill in; this is answered instead. */
    record Instead(Reply reply) implements Opening {}
}
