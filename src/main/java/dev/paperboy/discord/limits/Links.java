package dev.paperboy.discord.limits;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Tells the links that Discord takes from those it does not. */
final class Links {
    private static final String ATTACHED = "attachment://";
    private static final Set<String> WEB = Set.of("http", "https");
    private static final Set<String> CLICKABLE = Set.of("http", "https", "discord");

    private Links() {}

    /** A link to the web. */
    static boolean isWeb(String link) {
        return hasScheme(link, WEB);
    }

    /** A link that a button may bear. */
    static boolean isClickable(String link) {
        return hasScheme(link, CLICKABLE);
    }

    /** A picture on the web or among the message's files. */
    static boolean isMedia(String link) {
        return isWeb(link) || isAttached(link);
    }

    static boolean isAttached(String link) {
        return link.startsWith(ATTACHED) && link.length() > ATTACHED.length();
    }

    private static boolean hasScheme(String link, Set<String> schemes) {
        URI uri = parse(link);
        return uri != null
                && uri.getScheme() != null
                && uri.getRawAuthority() != null
                && schemes.contains(uri.getScheme().toLowerCase(Locale.ROOT));
    }

    private static @Nullable URI parse(String link) {
        try {
            return new URI(link);
        } catch (URISyntaxException _) {
            return null;
        }
    }
}
