package dev.paperboy.search;

import java.util.OptionalInt;

/** How many papers can be found by their meaning. */
public interface MeaningProgress {

    /**
     * How many papers have their meaning computed; more come while there are new ones. Empty: no
     * model is wanted.
     */
    OptionalInt computed();
}
