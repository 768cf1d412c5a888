package dev.paperboy.discord.gateway;

/** Remembers which Discord application the database belongs to, and what it has registered. */
interface ApplicationIdentity {

    /**
     * Claims the database for this application, unless another has it.
     *
     * @return false if another has
     */
    boolean claim(long applicationId);

    /** Whether these commands are the ones that were registered last. */
    boolean hasRegistered(String commandsHash);

    /** Records that these commands were registered. */
    void recordRegistered(String commandsHash);
}
