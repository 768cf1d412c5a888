package dev.paperboy.subscription;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.RowMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Optional;

/**
 * Reads rows that this version may not understand, as those of a later one, so that one of them
 * does not keep anybody from the others.
 *
 * @param what one of them is, for the log
 */
record JdbcLenientRowMapper<T>(String what, RowMapper<T> reading)
        implements RowMapper<Optional<T>> {

    private static final Logger log = LoggerFactory.getLogger(JdbcLenientRowMapper.class);

    @Override
    public Optional<T> mapRow(ResultSet row, int number) throws SQLException {
        try {
            return Optional.ofNullable(reading.mapRow(row, number));
        } catch (IllegalArgumentException | DateTimeException failure) {
            log.warn(
                    "{} {} cannot be understood: {}",
                    what,
                    row.getString("id"),
                    failure.toString());
            return Optional.empty();
        }
    }
}
