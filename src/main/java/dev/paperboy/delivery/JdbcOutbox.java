package dev.paperboy.delivery;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;

/** Takes messages into the database. */
@Repository
class JdbcOutbox implements Outbox {

    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcOutbox(JdbcClient jdbc, @Qualifier("systemClock") Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(NewDelivery delivery) {
        long now = clock.millis();
        Destination.Channel channel = (Destination.Channel) delivery.destination();
        return jdbc.sql(
                                """
                                INSERT INTO delivery (id, delivery_key, guild_id, channel_id, body, fallback,
                                                      state, next_at, created_at)
                                VALUES (:id, :key, :guild, :channel, :body, :fallback, 'PENDING', :now, :now)
                                ON CONFLICT (delivery_key) DO NOTHING
                                """)
                        .param("id", delivery.id().value())
                        .param("key", delivery.key())
                        .param("guild", channel.guildId())
                        .param("channel", channel.channelId())
                        .param("body", delivery.body())
                        .param("fallback", delivery.fallback())
                        .param("now", now)
                        .update()
                == 1;
    }
}
