package dev.paperboy.discord.gateway;

/** Ends the process when there is nothing left to try. */
interface FatalFailure {

    /**
     * Says why, and ends the process with an exit code other than 0; returns at once.
     *
     * @param reason a sentence that tells the operator what to do
     */
    void stop(String reason);
}
