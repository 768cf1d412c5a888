package dev.paperboy.search;

/** Lets tests of other packages have turns. */
public final class Turns {

    private Turns() {}

    /** As many at once as the bot has. */
    public static ComputingTurns atWill() {
        return new ComputingTurns();
    }
}
