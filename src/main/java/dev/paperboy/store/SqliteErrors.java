package dev.paperboy.store;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.sql.SQLException;

/** Gives SQLite's errors the meaning that Spring finds for other databases by their SQL state. */
final class SqliteErrors implements SQLExceptionTranslator {

    /** The low byte of a result code is its kind, the rest a detail. */
    private static final int KIND = 0xFF;

    @Override
    public @Nullable DataAccessException translate(
            String task, @Nullable String sql, SQLException cause) {
        if (!(cause instanceof SQLiteException failure)) {
            return null;
        }
        SQLiteErrorCode code = failure.getResultCode();
        String message = task + ": " + failure.getMessage();
        return switch (SQLiteErrorCode.getErrorCode(code.code & KIND)) {
            case SQLITE_CONSTRAINT -> violation(code, message, failure);
            case SQLITE_BUSY, SQLITE_LOCKED -> new CannotAcquireLockException(message, failure);
            case SQLITE_FULL,
                    SQLITE_IOERR,
                    SQLITE_CANTOPEN,
                    SQLITE_READONLY,
                    SQLITE_PERM,
                    SQLITE_CORRUPT,
                    SQLITE_NOTADB ->
                    new DataAccessResourceFailureException(
                            "The disk or the file of the database fails, " + message, failure);
            default -> null;
        };
    }

    private static DataIntegrityViolationException violation(
            SQLiteErrorCode code, String message, SQLiteException failure) {
        return switch (code) {
            case SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_ROWID ->
                    new DuplicateKeyException(message, failure);
            default -> new DataIntegrityViolationException(message, failure);
        };
    }
}
