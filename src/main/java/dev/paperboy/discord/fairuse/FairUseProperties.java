package dev.paperboy.discord.fairuse;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.function.Function;

/**
 * How often what may be asked: as {@code 30/1m}, thirty at once and then thirty a minute; {@code
 * 0/1m} does not limit it.
 *
 * @param enabled whether any of them is limited
 * @param member commands, clicks and forms of one member
 * @param server those of all members of one server
 * @param posts what one member lets all see in one channel, answers and new threads about papers;
 *     further answers only the member sees
 * @param lookups papers that a source is asked for because one member names them
 * @param serverLookups those that the members of one server name
 * @param searches searches of one member that Hugging Face is asked for, too
 * @param completions what is completed while one member types; further keys complete nothing
 */
@ConfigurationProperties("paperboy.discord.fair-use")
record FairUseProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("40/1m") Rate member,
        @DefaultValue("1200/1m") Rate server,
        @DefaultValue("10/2m") Rate posts,
        @DefaultValue("10/5m") Rate lookups,
        @DefaultValue("40/5m") Rate serverLookups,
        @DefaultValue("20/5m") Rate searches,
        @DefaultValue("300/1m") Rate completions) {

    /** How often this may be done. */
    Rate of(Function<FairUseProperties, Rate> kind) {
        return enabled ? kind.apply(this) : Rate.UNLIMITED;
    }
}
