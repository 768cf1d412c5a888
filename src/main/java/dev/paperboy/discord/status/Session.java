package dev.paperboy.discord.status;

import dev.paperboy.discord.gateway.Release;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Timestamps;

import net.dv8tion.jda.api.JDA;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;

/** Tells since when this process runs, what it is, and how it is connected to Discord. */
@Component
class Session {

    private final Release release;
    private final Instant startedAt;

    Session(Release release, @Qualifier("systemClock") Clock clock) {
        this.release = release;
        this.startedAt = clock.instant();
    }

    String line(JDA shard, Language language) {
        long ping = shard.getGatewayPing();
        String gateway =
                shard.getStatus() == JDA.Status.CONNECTED
                        ? ping < 0
                                ? language.text("status.gateway")
                                : language.text("status.gateway.ping", ping)
                        : language.text("status.gateway.lost");
        return "-# "
                + language.text(
                        "status.session",
                        gateway,
                        release.version(),
                        Timestamps.relative(startedAt));
    }
}
