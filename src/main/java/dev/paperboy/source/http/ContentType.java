package dev.paperboy.source.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the charset out of a {@code Content-Type}. */
final class ContentType {

    private static final Pattern CHARSET =
            Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([\\w.:-]+)\"?");

    private ContentType() {}

    static Optional<String> charset(String contentType) {
        Matcher matcher = CHARSET.matcher(contentType);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
