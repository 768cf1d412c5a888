package dev.paperboy.source.huggingface;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Lets through only what is a link to the web and looks like what it is. */
final class WebLinks {

    private static final int LONGEST = 2_000;
    private static final Pattern OWNER_AND_REPOSITORY =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,38}/(?!\\.{1,2}$)[A-Za-z0-9._-]{1,100}");

    private WebLinks() {}

    /** An https or http address, else null. */
    static @Nullable URI web(@Nullable String text) {
        if (text == null || text.length() > LONGEST) {
            return null;
        }
        try {
            URI uri = new URI(text.strip());
            return isWeb(uri) ? uri : null;
        } catch (URISyntaxException _) {
            return null;
        }
    }

    /** An https address, else null. */
    static @Nullable URI secure(@Nullable String text) {
        URI uri = web(text);
        return uri != null && "https".equalsIgnoreCase(uri.getScheme()) ? uri : null;
    }

    /** A code repository, told as an address or as GitHub's {@code owner/repo}, else null. */
    static @Nullable URI repository(@Nullable String text) {
        if (text != null && OWNER_AND_REPOSITORY.matcher(text.strip()).matches()) {
            return URI.create("https://github.com/" + text.strip());
        }
        return web(text);
    }

    /** A user name before the host would let one site pass for another. */
    private static boolean isWeb(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("https") || scheme.equals("http"))
                && uri.getHost() != null
                && uri.getRawUserInfo() == null;
    }
}
