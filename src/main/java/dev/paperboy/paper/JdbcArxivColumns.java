package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;

/** What arXiv told, in a row of the table {@code paper}. */
final class JdbcArxivColumns {

    private JdbcArxivColumns() {}

    static void add(MapSqlParameterSource row, @Nullable ArxivRecord arxiv) {
        Publication publication = arxiv == null ? Publication.NONE : arxiv.publication();
        addVersion(row, arxiv == null ? null : arxiv.version());
        row.addValue(
                        "arxiv_categories",
                        arxiv == null ? null : JsonArray.write(arxiv.categories()),
                        Types.VARCHAR)
                .addValue("arxiv_comment", arxiv == null ? null : arxiv.comment(), Types.VARCHAR)
                .addValue("journal_reference", publication.journalReference(), Types.VARCHAR)
                .addValue("doi", publication.doi(), Types.VARCHAR)
                .addValue("withdrawn", arxiv != null && arxiv.withdrawn() ? 1 : 0);
    }

    static @Nullable ArxivRecord read(ResultSet row) throws SQLException {
        String categories = row.getString("arxiv_categories");
        return categories == null
                ? null
                : new ArxivRecord(
                        JsonArray.read(categories),
                        readVersion(row),
                        row.getString("arxiv_comment"),
                        new Publication(row.getString("journal_reference"), row.getString("doi")),
                        row.getInt("withdrawn") != 0);
    }

    private static void addVersion(MapSqlParameterSource row, @Nullable ArxivVersion version) {
        Integer number = version == null ? null : Integer.valueOf(version.number());
        String date = version == null ? null : version.date().toString();
        row.addValue("arxiv_version", number, Types.INTEGER)
                .addValue("arxiv_version_on", date, Types.VARCHAR);
    }

    private static @Nullable ArxivVersion readVersion(ResultSet row) throws SQLException {
        Integer number = JdbcColumns.integer(row, "arxiv_version");
        return number == null
                ? null
                : new ArxivVersion(number, LocalDate.parse(row.getString("arxiv_version_on")));
    }
}
