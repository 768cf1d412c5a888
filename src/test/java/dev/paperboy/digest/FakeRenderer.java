package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Remembers what it was to render, and fails for one language. */
final class FakeRenderer implements DigestRenderer {

    static final Locale UNSPEAKABLE = Locale.forLanguageTag("tlh");

    private final List<Rendering> renderings = new ArrayList<>();

    /** What it was given. */
    record Rendering(Digest digest, DeliveryId marker, Locale locale) {}

    List<Rendering> renderings() {
        return List.copyOf(renderings);
    }

    @Override
    public Rendered render(Digest digest, DeliveryId marker, Locale locale) {
        if (locale.equals(UNSPEAKABLE)) {
            throw new IllegalStateException("planted");
        }
        renderings.add(new Rendering(digest, marker, locale));
        return new Rendered("body " + marker, "fallback " + marker);
    }
}
