package dev.paperboy.discord.text;

import dev.paperboy.discord.limits.DiscordLimits;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An address that may stand in links, link buttons and pictures: http or https, with a host,
 * without credentials, and with nothing in it that ends or starts Markdown.
 *
 * @param value ASCII, at most as long as {@link DiscordLimits#BUTTON_URL}, the strictest of the
 *     places
 */
public record WebAddress(String value) {

    private static final Pattern SAFE =
            Pattern.compile(
                    "https?://[A-Za-z0-9.-]+(?::\\d{1,5})?(?:[/?#][!-~&&[^()*~|`<>\\[\\]\\\\]]*)?");
    private static final Pattern UNSAFE = Pattern.compile("[()*~|`<>\\[\\]]");

    /**
     * @throws IllegalArgumentException if it is no such address
     */
    public WebAddress {
        if (!isShowable(value)) {
            throw new IllegalArgumentException("Not an address to show: " + value);
        }
    }

    /** The address, its unsafe characters percent-encoded; empty if it may not be shown. */
    public static Optional<WebAddress> of(@Nullable URI uri) {
        if (uri == null || uri.getScheme() == null || uri.getHost() == null) {
            return Optional.empty();
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        String text = scheme + uri.toASCIIString().substring(scheme.length());
        String encoded = UNSAFE.matcher(text).replaceAll(WebAddress::percent);
        return isShowable(encoded) ? Optional.of(new WebAddress(encoded)) : Optional.empty();
    }

    /**
     * An address that is known to be good, as those made from a paper's id.
     *
     * @throws IllegalArgumentException if it may not be shown
     */
    public static WebAddress known(URI uri) {
        return of(uri).orElseThrow(() -> new IllegalArgumentException("Not to be shown: " + uri));
    }

    private static boolean isShowable(String text) {
        return text.length() <= DiscordLimits.BUTTON_URL && SAFE.matcher(text).matches();
    }

    private static String percent(MatchResult match) {
        return "%%%02X".formatted((int) match.group().charAt(0));
    }

    /** Whether it is https. */
    public boolean isSecure() {
        return value.startsWith("https:");
    }

    @Override
    public String toString() {
        return value;
    }
}
