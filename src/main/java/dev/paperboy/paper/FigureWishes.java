package dev.paperboy.paper;

/** Takes note of papers whose figure somebody would like to see; implemented by the sources. */
public interface FigureWishes {

    /**
     * Has it read soon, in the background, unless it is known that there is none; returns at once.
     */
    void add(PaperId id);
}
