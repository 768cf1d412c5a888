package dev.paperboy.source.http;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the next page in {@code Link} headers. */
final class LinkHeader {

    private static final Pattern LINK = Pattern.compile("<([^<>]*)>((?:\\s*;[^,<]*)*)");
    private static final Pattern NEXT =
            Pattern.compile("(?i);\\s*rel\\s*=\\s*\"?next\"?\\s*(?:;|$)");

    private LinkHeader() {}

    static Optional<URI> next(List<String> headers, URI base) {
        for (String header : headers) {
            Matcher link = LINK.matcher(header);
            while (link.find()) {
                if (NEXT.matcher(link.group(2).strip()).find()) {
                    return resolve(link.group(1).strip(), base);
                }
            }
        }
        return Optional.empty();
    }

    /** The address, relative to a base; empty if it is none. */
    static Optional<URI> resolve(String reference, URI base) {
        try {
            // Java would drop the last part of the path before a mere query.
            boolean mereQuery = reference.startsWith("?");
            return Optional.of(base.resolve(mereQuery ? base.getRawPath() + reference : reference));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
