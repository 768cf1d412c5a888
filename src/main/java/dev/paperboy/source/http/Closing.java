package dev.paperboy.source.http;

import java.time.Instant;

/**
 * Since when a server does not want to be asked, and until when it is not.
 *
 * @param until by the system clock
 * @param refusals how many requests in a row it has refused; 0: none, and it may be asked
 */
record Closing(Instant until, int refusals) {

    static final Closing NONE = new Closing(Instant.EPOCH, 0);
}
