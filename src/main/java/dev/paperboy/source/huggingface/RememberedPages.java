package dev.paperboy.source.huggingface;

import dev.paperboy.source.http.Validators;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps the pages of lists that are read again and again, so that unchanged ones are not sent. */
final class RememberedPages {

    static final int MOST = 48;

    private final Map<URI, ApiPage> pages = new LinkedHashMap<>(MOST, 0.75f, true);

    synchronized Optional<ApiPage> find(URI uri) {
        return Optional.ofNullable(pages.get(uri));
    }

    /** Keeps a page that was read and can be asked about. */
    synchronized void keep(URI uri, ApiPage page) {
        if (page.validators().equals(Validators.NONE)
                || !(page.answer() instanceof Answer.Papers)) {
            pages.remove(uri);
            return;
        }
        pages.put(uri, page);
        if (pages.size() > MOST) {
            pages.remove(pages.keySet().iterator().next());
        }
    }
}
