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
        Locale locale) {}
