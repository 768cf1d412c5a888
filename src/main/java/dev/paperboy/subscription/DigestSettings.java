package dev.paperboy.subscription;

import java.util.Locale;

/**
 * What a server asked of a digest.
 *
 * @param locale the language it speaks
 */
public record DigestSettings(
        DigestTarget target,
        Recurrence recurrence,
        DigestContent content,
        DigestPosting posting,
        Locale locale) {

    /** A digest of every day, with all else as usual. */
    public static DigestSettings daily(DigestTarget target, LocalHour hour, Locale locale) {
        return new DigestSettings(
                target, Recurrence.daily(hour), DigestContent.USUAL, DigestPosting.QUIET, locale);
    }

    /** The same with another target. */
    public DigestSettings withTarget(DigestTarget other) {
        return new DigestSettings(other, recurrence, content, posting, locale);
    }

    /** The same with another recurrence. */
    public DigestSettings withRecurrence(Recurrence other) {
        return new DigestSettings(target, other, content, posting, locale);
    }

    /** The same with another content. */
    public DigestSettings withContent(DigestContent other) {
        return new DigestSettings(target, recurrence, other, posting, locale);
    }

    /** The same with something else done around its message. */
    public DigestSettings withPosting(DigestPosting other) {
        return new DigestSettings(target, recurrence, content, other, locale);
    }
}
