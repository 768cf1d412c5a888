package dev.paperboy.store;

import com.zaxxer.hikari.SQLExceptionOverride;

import org.sqlite.SQLiteErrorCode;

import java.sql.SQLException;

/**
 * Tells after which failures a connection must not be used again.
 *
 * <p>The driver begins the next transaction as soon as one has ended. Where that fails, as while
 * another process holds the lock, it does not know: what follows is kept statement by statement,
 * and every commit is reported as failed. A new connection begins anew.
 */
final class SqliteBreakage implements SQLExceptionOverride {

    /** The low byte of a result code is its kind, the rest a detail. */
    private static final int KIND = 0xFF;

    private static final String NOTHING_BEGUN = "no transaction is active";

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return isBroken(failure) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }

    private static boolean isBroken(SQLException failure) {
        return switch (SQLiteErrorCode.getErrorCode(failure.getErrorCode() & KIND)) {
            case SQLITE_BUSY, SQLITE_READONLY, SQLITE_IOERR, SQLITE_CANTOPEN -> true;
            default -> String.valueOf(failure.getMessage()).contains(NOTHING_BEGUN);
        };
    }
}
