package dev.paperboy.source.http;

import java.time.Duration;
import java.util.Set;

/**
 * How servers that ask for it are treated: they share one line, and a bean of this type draws it.
 * One request at a time, a pause between two, and hours without any once they have refused one.
 *
 * @param name of the line, under which its closing is remembered over a restart; also the quota by
 *     which its requests are known where one of its servers is asked for other things too
 * @param origins the servers that share it; they may be asked in this manner only
 * @param pause the least time from the end of one request to the start of the next
 * @param longest how long an answer is waited for. Until it has come, or is given up, nothing else
 *     is asked, whoever has lost patience: the server is still at work on it
 */
public record Etiquette(String name, Set<Origin> origins, Duration pause, Duration longest) {

    public Etiquette {
        origins = Set.copyOf(origins);
        if (pause.isNegative() || !longest.isPositive()) {
            throw new IllegalArgumentException("No line can be drawn with " + pause + longest);
        }
    }
}
