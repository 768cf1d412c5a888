package dev.paperboy;

/** Ends the process when something has failed while it ran that only the operator can put right. */
public interface FatalFailure {

    /**
     * Says why, and ends the process with an exit code other than 0; returns at once.
     *
     * @param reason a sentence that tells the operator what to do, without any secret
     */
    void stop(String reason);
}
