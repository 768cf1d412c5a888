package dev.paperboy.digest;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** What became of the runs of digests. */
public interface DigestHistory {

    /**
     * The runs of one server's digests, newest first, those of removed digests included.
     *
     * @param cursor where the page before ended; null, or one that is none: begins with the newest
     * @param limit the most to return
     */
    Page ofGuild(long guildId, @Nullable String cursor, int limit);

    /**
     * Some of the runs. Cursors are at most 40 letters, digits, dots, dashes and underscores.
     *
     * @param previous the cursor of the page before; null: there is none
     * @param next the cursor of the page after; null: there is none
     */
    record Page(List<DigestRun> runs, @Nullable String previous, @Nullable String next) {

        public Page {
            runs = List.copyOf(runs);
        }
    }
}
