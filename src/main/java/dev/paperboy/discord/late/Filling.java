package dev.paperboy.discord.late;

import dev.paperboy.paper.History;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells whether the lists of former days are still being read, as after a first start. */
@Component
public class Filling {

    private final ObjectProvider<History> history;

    Filling(ObjectProvider<History> history) {
        this.history = history;
    }

    /** False too where they are not to be read. */
    public boolean isGoingOn() {
        return history.stream().anyMatch(it -> !it.progress().isComplete());
    }
}
