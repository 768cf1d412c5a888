package dev.paperboy.discord.discuss;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The table {@code discussion}. */
@Repository
@Transactional
class JdbcDiscussions implements DiscussionClaims {

    private static final String OF_SUBJECT = " WHERE channel_id = :channel AND paper_id = :paper";

    private final JdbcClient client;

    JdbcDiscussions(JdbcClient client) {
        this.client = client;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OpenThread> find(Subject subject) {
        return rows(subject).stream().flatMap(Optional::stream).findFirst();
    }

    /** One or none; in it no thread where that is being opened. */
    private List<Optional<OpenThread>> rows(Subject subject) {
        return of(subject, "SELECT thread_id, introduced FROM discussion" + OF_SUBJECT)
                .query((row, _) -> thread(row))
                .list();
    }

    private static Optional<OpenThread> thread(ResultSet row) throws SQLException {
        long id = row.getLong("thread_id");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new OpenThread(id, row.getInt("introduced") != 0));
    }

    @Override
    public Claim claim(Subject subject, String claim, Instant now, Duration lease) {
        int claimed =
                of(
                                subject,
                                """
                                INSERT INTO discussion (channel_id, paper_id, guild_id, introduced,
                                    attempts, claim, leased_until)
                                VALUES (:channel, :paper, :guild, 0, 1, :claim, :until)
                                ON CONFLICT (channel_id, paper_id) DO UPDATE
                                SET claim = excluded.claim, leased_until = excluded.leased_until,
                                    attempts = discussion.attempts + 1
                                WHERE discussion.thread_id IS NULL
                                    AND discussion.leased_until <= :now
                                """)
                        .param("guild", subject.guildId())
                        .param("claim", claim)
                        .param("until", now.plus(lease).toEpochMilli())
                        .param("now", now.toEpochMilli())
                        .update();
        if (claimed > 0) {
            return new Claim.Granted(attempts(subject) > 1);
        }
        return find(subject).<Claim>map(Claim.Opened::new).orElseGet(Claim.Held::new);
    }

    private int attempts(Subject subject) {
        return of(subject, "SELECT attempts FROM discussion" + OF_SUBJECT)
                .query(Integer.class)
                .single();
    }

    @Override
    public void opened(Subject subject, OpenThread thread) {
        of(
                        subject,
                        "UPDATE discussion SET thread_id = :thread, introduced = :introduced"
                                + OF_SUBJECT
                                + " AND coalesce(thread_id, :thread) = :thread")
                .param("thread", thread.id())
                .param("introduced", thread.isIntroduced() ? 1 : 0)
                .update();
    }

    @Override
    public void release(Subject subject, String claim) {
        of(subject, "DELETE FROM discussion" + OF_SUBJECT + " AND claim = :claim AND attempts = 1")
                .param("claim", claim)
                .update();
        doubt(subject, claim);
    }

    @Override
    public void doubt(Subject subject, String claim) {
        of(subject, "UPDATE discussion SET leased_until = 0" + OF_SUBJECT + " AND claim = :claim")
                .param("claim", claim)
                .update();
    }

    @Override
    public void gone(Subject subject, long threadId) {
        of(subject, "DELETE FROM discussion" + OF_SUBJECT + " AND thread_id = :thread")
                .param("thread", threadId)
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(long channelId, long threadId) {
        return !client.sql(
                        """
                        SELECT paper_id FROM discussion
                        WHERE channel_id = :channel AND thread_id = :thread
                        """)
                .param("channel", channelId)
                .param("thread", threadId)
                .query(String.class)
                .list()
                .isEmpty();
    }

    private StatementSpec of(Subject subject, String sql) {
        return client.sql(sql)
                .param("channel", subject.channelId())
                .param("paper", subject.paper().value());
    }
}
