package dev.paperboy.search;

/** How many papers can be found by their meaning; there is none where no model is wanted. */
public interface MeaningProgress {

    /** How many papers have their meaning computed; more come while there are new ones. */
    int computed();
}
