package dev.paperboy.source.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.net.URI;
import java.time.Duration;

/**
 * How Paperboy fetches from the web.
 *
 * @param contact address of the people who run it, told to every server in the User-Agent
 * @param timeout the longest that one fetch may take in all: quota, redirects, headers and body
 * @param connectTimeout the longest that a connection may take to come about
 * @param maxSize the largest answer that is read, decompressed; a larger one is a failure
 */
@ConfigurationProperties("paperboy.http")
public record HttpProperties(
        @DefaultValue("https://github.com/paperboy-bot/paperboy") URI contact,
        @DefaultValue("30s") Duration timeout,
        @DefaultValue("10s") Duration connectTimeout,
        @DefaultValue("16MB") DataSize maxSize) {

    public HttpProperties {
        requirePositive("timeout", timeout.toNanos());
        requirePositive("connect-timeout", connectTimeout.toNanos());
        requirePositive("max-size", maxSize.toBytes());
    }

    private static void requirePositive(String name, long value) {
        if (value <= 0) {
            throw new IllegalArgumentException("paperboy.http." + name + " must be more than zero");
        }
    }
}
