package dev.paperboy.filter;

import dev.paperboy.paper.PaperId;

import java.util.List;

/** Papers that tell what a topic is about: some that fit it, and some that do not. */
public record Examples(List<PaperId> fitting, List<PaperId> unfitting) {

    /** None. */
    public static final Examples NONE = new Examples(List.of(), List.of());

    public Examples {
        fitting = List.copyOf(fitting);
        unfitting = List.copyOf(unfitting);
    }
}
