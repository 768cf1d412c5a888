package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of the table {@code paper}. */
final class JdbcPaperRow {

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "revision",
                    "read_at",
                    "title",
                    "abstract",
                    "ai_summary",
                    "ai_keywords",
                    "authors",
                    "published_on",
                    "listed_on",
                    "code",
                    "code_stars",
                    "project",
                    "thumbnail",
                    "media",
                    "models",
                    "organization",
                    "organization_full_name",
                    "upvotes",
                    "comments",
                    "votes_read_at",
                    "arxiv_categories",
                    "arxiv_version",
                    "arxiv_version_on",
                    "arxiv_comment",
                    "journal_reference",
                    "doi",
                    "withdrawn");

    static final String UPSERT =
            "INSERT INTO paper (%s) VALUES (%s) ON CONFLICT (id) DO UPDATE SET %s"
                    .formatted(
                            String.join(", ", COLUMNS),
                            joined(COLUMNS.stream().map(column -> ":" + column)),
                            joined(
                                    COLUMNS.stream()
                                            .skip(1)
                                            .map(column -> column + " = excluded." + column)));

    private JdbcPaperRow() {}

    static MapSqlParameterSource of(StoredPaper stored) {
        Paper paper = stored.paper();
        MapSqlParameterSource row =
                new MapSqlParameterSource()
                        .addValue("id", paper.id().value())
                        .addValue("revision", stored.revision())
                        .addValue("read_at", stored.readAt().toEpochMilli())
                        .addValue("authors", JsonArray.write(paper.authors()));
        addText(row, paper.text());
        addDates(row, paper.dates());
        addLinks(row, paper.links());
        addOrganization(row, paper.organization());
        addVotes(row, paper.votes(), stored.votesReadAt());
        JdbcArxivColumns.add(row, paper.arxiv());
        return row;
    }

    static StoredPaper read(ResultSet row, int rowNumber) throws SQLException {
        Paper paper =
                new Paper(
                        new PaperId(row.getString("id")),
                        readText(row),
                        JsonArray.read(row.getString("authors")),
                        new PaperDates(readDate(row, "published_on"), readDate(row, "listed_on")),
                        readLinks(row),
                        readOrganization(row),
                        readVotes(row),
                        JdbcArxivColumns.read(row));
        return stored(row, paper);
    }

    /**
     * What a row says whose content is known.
     *
     * @param content of the same revision
     */
    static StoredPaper read(ResultSet row, Paper content) throws SQLException {
        PaperLinks links =
                content.links()
                        .withCodeStars(JdbcColumns.integer(row, "code_stars"))
                        .withModels(JdbcColumns.integer(row, "models"));
        return stored(row, content.withLinks(links).withVotes(readVotes(row)));
    }

    private static StoredPaper stored(ResultSet row, Paper paper) throws SQLException {
        return new StoredPaper(
                paper,
                row.getLong("revision"),
                Instant.ofEpochMilli(row.getLong("read_at")),
                JdbcColumns.instant(row, "votes_read_at"));
    }

    private static void addText(MapSqlParameterSource row, PaperText text) {
        row.addValue("title", text.title())
                .addValue("abstract", text.abstractText(), Types.VARCHAR)
                .addValue("ai_summary", text.aiSummary(), Types.VARCHAR)
                .addValue("ai_keywords", JsonArray.write(text.aiKeywords()));
    }

    private static PaperText readText(ResultSet row) throws SQLException {
        return new PaperText(
                row.getString("title"),
                row.getString("abstract"),
                row.getString("ai_summary"),
                JsonArray.read(row.getString("ai_keywords")));
    }

    private static void addDates(MapSqlParameterSource row, PaperDates dates) {
        row.addValue("published_on", textOf(dates.publishedOn()), Types.VARCHAR)
                .addValue("listed_on", textOf(dates.listedOn()), Types.VARCHAR);
    }

    static @Nullable LocalDate readDate(ResultSet row, String column) throws SQLException {
        String date = row.getString(column);
        return date == null ? null : LocalDate.parse(date);
    }

    private static void addLinks(MapSqlParameterSource row, PaperLinks links) {
        row.addValue("code", textOf(links.code()), Types.VARCHAR)
                .addValue("code_stars", links.codeStars(), Types.INTEGER)
                .addValue("project", textOf(links.project()), Types.VARCHAR)
                .addValue("thumbnail", textOf(links.thumbnail()), Types.VARCHAR)
                .addValue(
                        "media",
                        JsonArray.write(links.media().stream().map(URI::toString).toList()))
                .addValue("models", links.models(), Types.INTEGER);
    }

    private static PaperLinks readLinks(ResultSet row) throws SQLException {
        return new PaperLinks(
                readLink(row, "code"),
                JdbcColumns.integer(row, "code_stars"),
                readLink(row, "project"),
                readLink(row, "thumbnail"),
                readMedia(row),
                JdbcColumns.integer(row, "models"));
    }

    static List<URI> readMedia(ResultSet row) throws SQLException {
        return JsonArray.read(row.getString("media")).stream().map(URI::create).toList();
    }

    private static @Nullable URI readLink(ResultSet row, String column) throws SQLException {
        String link = row.getString(column);
        return link == null ? null : URI.create(link);
    }

    private static void addOrganization(
            MapSqlParameterSource row, @Nullable Organization organization) {
        String name = organization == null ? null : organization.name();
        String fullName = organization == null ? null : organization.fullName();
        row.addValue("organization", name, Types.VARCHAR)
                .addValue("organization_full_name", fullName, Types.VARCHAR);
    }

    private static @Nullable Organization readOrganization(ResultSet row) throws SQLException {
        String name = row.getString("organization");
        return name == null
                ? null
                : new Organization(name, row.getString("organization_full_name"));
    }

    private static void addVotes(
            MapSqlParameterSource row, @Nullable Votes votes, @Nullable Instant readAt) {
        Integer upvotes = votes == null ? null : Integer.valueOf(votes.upvotes());
        Integer comments = votes == null ? null : votes.comments();
        Long millis = readAt == null ? null : Long.valueOf(readAt.toEpochMilli());
        row.addValue("upvotes", upvotes, Types.INTEGER)
                .addValue("comments", comments, Types.INTEGER)
                .addValue("votes_read_at", millis, Types.BIGINT);
    }

    private static @Nullable Votes readVotes(ResultSet row) throws SQLException {
        Integer upvotes = JdbcColumns.integer(row, "upvotes");
        return upvotes == null ? null : new Votes(upvotes, JdbcColumns.integer(row, "comments"));
    }

    private static @Nullable String textOf(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }
}
