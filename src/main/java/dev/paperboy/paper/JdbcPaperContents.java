package dev.paperboy.paper;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads rows of the table {@code paper}, and remembers the content of papers until their next
 * revision: it is long, the same papers are asked for again and again, and only counts change all
 * the time. Whoever changes the content, be it another process, gives it another revision.
 */
final class JdbcPaperContents {

    /** Some weeks of all lists. */
    private static final int MOST = 4_000;

    private final Cache<String, StoredPaper> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    StoredPaper read(ResultSet row, int rowNumber) throws SQLException {
        StoredPaper before = known.getIfPresent(row.getString("id"));
        if (before != null && before.revision() == row.getLong("revision")) {
            return JdbcPaperRow.read(row, before.paper());
        }
        StoredPaper now = JdbcPaperRow.read(row, rowNumber);
        // Others read what they have written themselves, which may be taken back.
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            known.put(now.paper().id().value(), now);
        }
        return now;
    }
}
