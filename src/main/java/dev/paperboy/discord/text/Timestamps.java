package dev.paperboy.discord.text;

import java.time.Instant;

/** Moments as Discord shows them: in each reader's own time zone and language. */
public final class Timestamps {

    private Timestamps() {}

    /** As "3 hours ago" or "in 2 days". */
    public static String relative(Instant moment) {
        return "<t:" + moment.getEpochSecond() + ":R>";
    }

    /** As "09:00". */
    public static String time(Instant moment) {
        return "<t:" + moment.getEpochSecond() + ":t>";
    }

    /** As "13 June 2026 09:00". */
    public static String full(Instant moment) {
        return "<t:" + moment.getEpochSecond() + ":f>";
    }
}
