package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The table {@code arxiv_question}, and arXiv's part of the table {@code paper}. */
@Repository
@Transactional
class JdbcArxivRecords implements ArxivRecords {

    private static final String UPSERT =
            """
            INSERT INTO arxiv_question (paper_id, asked_at, ask_again_at, misses)
            VALUES (:paper, :asked, :again, :misses)
            ON CONFLICT (paper_id) DO UPDATE SET
                asked_at = excluded.asked_at, ask_again_at = excluded.ask_again_at,
                misses = excluded.misses
            """;

    private final NamedParameterJdbcOperations jdbc;
    private final JdbcClient client;
    private final JdbcPapers papers;
    private final Clock clock;

    JdbcArxivRecords(NamedParameterJdbcOperations jdbc, JdbcPapers papers, Clock clock) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PaperId> due(Instant now, int most) {
        return client.sql(
                        """
                        SELECT paper.id FROM paper
                        LEFT JOIN arxiv_question ON arxiv_question.paper_id = paper.id
                        WHERE arxiv_question.paper_id IS NULL
                            OR arxiv_question.ask_again_at <= :now
                        ORDER BY
                            CASE WHEN arxiv_question.paper_id IS NULL THEN 0 ELSE 1 END,
                            coalesce(paper.published_on, paper.listed_on, '') DESC, paper.id DESC
                        LIMIT :most
                        """)
                .param("now", now.toEpochMilli())
                .param("most", most)
                .query((row, _) -> new PaperId(row.getString("id")))
                .list();
    }

    @Override
    public void save(Answer answer) {
        long revision = papers.lockRevision();
        Instant at = answer.at().truncatedTo(ChronoUnit.MILLIS);
        Map<PaperId, StoredPaper> known =
                papers.find(answer.papers().stream().map(Paper::id).toList());
        Instant now = clock.instant();
        known.replaceAll((_, stored) -> stored.asOf(now));
        papers.save(PaperChange.ofArxiv(answer.papers(), at, known, revision), revision);
        note(answer, at);
    }

    @Override
    @Transactional(readOnly = true)
    public Progress progress() {
        return client.sql(
                        """
                        SELECT count(arxiv_question.paper_id) AS asked, count(*) AS total,
                            count(CASE WHEN arxiv_question.misses >= :unknown THEN 1 END) AS unknown
                        FROM paper
                        LEFT JOIN arxiv_question ON arxiv_question.paper_id = paper.id
                        """)
                .param("unknown", ArxivQuestions.MISSES_UNTIL_UNKNOWN)
                .query((row, _) ->
                        new Progress(
                                row.getInt("asked"), row.getInt("unknown"), row.getInt("total")))
                .single();
    }

    private void note(Answer answer, Instant at) {
        List<SqlParameterSource> rows = new ArrayList<>();
        for (Paper paper : answer.papers()) {
            Instant again = ArxivQuestions.afterAnswer(paper.dates().publishedOn(), at);
            rows.add(row(paper.id(), at, again, 0));
        }
        Map<PaperId, Integer> misses = misses(answer.missing());
        for (PaperId id : answer.missing()) {
            int missed = misses.getOrDefault(id, 0) + 1;
            rows.add(row(id, at, ArxivQuestions.afterMisses(missed, at), missed));
        }
        misses = misses(answer.untold());
        for (PaperId id : answer.untold()) {
            rows.add(row(id, at, at.plus(ArxivQuestions.UNTOLD), misses.getOrDefault(id, 0)));
        }
        jdbc.batchUpdate(UPSERT, rows.toArray(SqlParameterSource[]::new));
    }

    private Map<PaperId, Integer> misses(Collection<PaperId> ids) {
        Map<PaperId, Integer> misses = new HashMap<>();
        if (!ids.isEmpty()) {
            client.sql("SELECT paper_id, misses FROM arxiv_question WHERE paper_id IN (:ids)")
                    .param("ids", ids.stream().map(PaperId::value).toList())
                    .query()
                    .listOfRows()
                    .forEach(row -> misses.put(idOf(row), missesOf(row)));
        }
        return misses;
    }

    private static PaperId idOf(Map<String, Object> row) {
        return new PaperId(String.valueOf(row.get("paper_id")));
    }

    private static int missesOf(Map<String, Object> row) {
        return ((Number) Objects.requireNonNull(row.get("misses"))).intValue();
    }

    private static SqlParameterSource row(
            PaperId id, Instant at, @Nullable Instant again, int misses) {
        Long millis = again == null ? null : Long.valueOf(again.toEpochMilli());
        return new MapSqlParameterSource()
                .addValue("paper", id.value())
                .addValue("asked", at.toEpochMilli())
                .addValue("again", millis, Types.BIGINT)
                .addValue("misses", misses);
    }
}
