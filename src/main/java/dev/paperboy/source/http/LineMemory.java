package dev.paperboy.source.http;

/** Remembers over a restart that a server has refused requests. */
interface LineMemory {

    /** What was kept last of the line, {@link Closing#NONE} if nothing was. */
    Closing recall(String line);

    void keep(String line, Closing closing);
}
