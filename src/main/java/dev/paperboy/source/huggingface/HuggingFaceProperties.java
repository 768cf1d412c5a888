package dev.paperboy.source.huggingface;

import dev.paperboy.source.http.Origin;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Where Hugging Face is, and as whom it is asked.
 *
 * @param url address of Hugging Face, or of a server that answers like it; blank means the default
 * @param token access token for Hugging Face, which raises the quota; sent to its address only;
 *     none by default
 * @param lookups the most papers in five minutes that are looked up because somebody asks for them;
 *     anonymous clients have 500 requests in all
 * @param unknownFor for how long a paper that Hugging Face does not know is not asked for again
 */
@ConfigurationProperties("paperboy.huggingface")
public record HuggingFaceProperties(
        @DefaultValue(DEFAULT_URL) String url,
        @Nullable String token,
        @DefaultValue("100") int lookups,
        @DefaultValue("15m") Duration unknownFor) {

    private static final String DEFAULT_URL = "https://huggingface.co";
    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]+");

    public HuggingFaceProperties {
        url = url.isBlank() ? DEFAULT_URL : url.strip();
        token = token == null || token.isBlank() ? null : token.strip();
        try {
            Origin.of(URI.create(url));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "HUGGINGFACE_URL must be an https or http address, not " + url, wrong);
        }
        if (token != null && !TOKEN.matcher(token).matches()) {
            throw new IllegalArgumentException("HUGGINGFACE_TOKEN holds characters no token has");
        }
        if (lookups < 1) {
            throw new IllegalArgumentException(
                    "paperboy.huggingface.lookups must be at least 1, not " + lookups);
        }
    }

    /** Its address. */
    URI address() {
        return URI.create(url);
    }

    /** Shows no token. */
    @Override
    public String toString() {
        return "HuggingFaceProperties[url=" + url + "]";
    }
}
