package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.subscription.DigestSettings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Remembers what it was to render, and fails for one language. */
final class FakeRenderer implements DigestRenderer {

    static final Locale UNSPEAKABLE = Locale.forLanguageTag("tlh");

    private final List<Rendering> renderings = new ArrayList<>();
    private final List<BrokenChannel> broken = new ArrayList<>();

    /** What it was given. */
    record Rendering(Digest digest, DeliveryId marker, DigestSettings settings) {}

    List<Rendering> renderings() {
        return List.copyOf(renderings);
    }

    Digest last() {
        return renderings.getLast().digest();
    }

    List<BrokenChannel> broken() {
        return List.copyOf(broken);
    }

    @Override
    public Rendered render(Digest digest, DeliveryId marker, DigestSettings settings) {
        if (settings.locale().equals(UNSPEAKABLE)) {
            throw new IllegalStateException("planted");
        }
        renderings.add(new Rendering(digest, marker, settings));
        return new Rendered("body " + marker, "fallback " + marker);
    }

    @Override
    public Rendered edit(Digest digest, DeliveryId marker, DigestSettings settings) {
        renderings.add(new Rendering(digest, marker, settings));
        return new Rendered("edit " + marker, "plain edit " + marker);
    }

    @Override
    public String thread(Digest.Papers digest, DigestSettings settings) {
        return "thread of " + digest.span().last();
    }

    @Override
    public Rendered broken(BrokenChannel channel, DeliveryId marker, Locale locale) {
        broken.add(channel);
        return new Rendered("broken " + marker, "plain broken " + marker);
    }
}
