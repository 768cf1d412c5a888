package dev.paperboy.discord.gateway;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;

/**
 * How Paperboy reaches Discord.
 *
 * @param enabled whether it connects at all; without it everything but Discord runs
 * @param token the bot's token, better given by the environment as {@code DISCORD_TOKEN} than
 *     written into a file
 * @param apiUrl where Discord's REST API is
 * @param gatewayUrl where Discord's gateway is; not given: the API is asked
 * @param compression how the gateway compresses
 */
@ConfigurationProperties("paperboy.discord")
public record DiscordProperties(
        @DefaultValue("true") boolean enabled,
        @Nullable String token,
        @DefaultValue("https://discord.com/api/v10/") URI apiUrl,
        @Nullable URI gatewayUrl,
        @DefaultValue("zlib") GatewayCompression compression) {

    /** How the gateway compresses. */
    public enum GatewayCompression {
        /** One zlib stream a connection, as Discord offers it. */
        ZLIB,
        /** Not at all, for stand-ins that cannot. */
        NONE
    }

    /** Whether a token was given. */
    boolean hasToken() {
        return token != null && !token.isBlank();
    }

    /** Hides the token, which must never get into a log. */
    @Override
    public String toString() {
        return "DiscordProperties[apiUrl=" + apiUrl + ", gatewayUrl=" + gatewayUrl + "]";
    }
}
