package dev.paperboy.discord.view;

import dev.paperboy.digest.Refusal;
import dev.paperboy.discord.text.Language;

import java.util.Locale;

/** What those who manage a server can do about a channel that refuses a digest, in words. */
public final class Refusals {

    private Refusals() {}

    /** What to do before the button is pressed that lets the digest come again. */
    public static String remedy(Refusal refusal, Language language) {
        return language.text("broken.remedy." + refusal.name().toLowerCase(Locale.ROOT));
    }
}
