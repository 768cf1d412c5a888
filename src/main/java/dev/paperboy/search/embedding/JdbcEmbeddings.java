package dev.paperboy.search.embedding;

import dev.paperboy.paper.PaperId;

import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables {@code paper_embedding} and {@code embedding_model}. */
@Repository
@Conditional(ModelWanted.class)
class JdbcEmbeddings implements Embeddings, EmbeddingLedger {

    private static final String UPSERT =
            """
            INSERT INTO paper_embedding (model, paper_id, sequence, fingerprint, vector)
            VALUES (:model, :paper, :sequence, :fingerprint, :vector)
            ON CONFLICT (model, paper_id) DO UPDATE SET
                sequence = excluded.sequence,
                fingerprint = excluded.fingerprint,
                vector = excluded.vector
            """;

    private final NamedParameterJdbcOperations jdbc;
    private final JdbcClient client;
    private final String model;
    private final double unrelated;

    JdbcEmbeddings(NamedParameterJdbcOperations jdbc, ModelFile model) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.model = model.id();
        this.unrelated = model.unrelated();
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public double unrelated() {
        return unrelated;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PaperId, Embedding> find(Collection<PaperId> papers) {
        Map<PaperId, Embedding> found = new HashMap<>();
        of("vector", papers)
                .query(row -> {
                    PaperId paper = new PaperId(row.getString("paper_id"));
                    found.put(paper, Embedding.ofBytes(row.getBytes("vector")));
                });
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PaperId, String> fingerprints(Collection<PaperId> papers) {
        Map<PaperId, String> found = new HashMap<>();
        of("fingerprint", papers)
                .query(row -> {
                    PaperId paper = new PaperId(row.getString("paper_id"));
                    found.put(paper, row.getString("fingerprint"));
                });
        return found;
    }

    /** Also asked for no paper at all, for which no database takes an empty list. */
    private JdbcClient.StatementSpec of(String column, Collection<PaperId> papers) {
        List<String> ids = new ArrayList<>(papers.stream().map(PaperId::value).toList());
        ids.add("");
        return client.sql(
                        """
                        SELECT paper_id, %s FROM paper_embedding
                        WHERE model = :model AND paper_id IN (:papers)
                        """
                                .formatted(column))
                .param("model", model)
                .param("papers", ids);
    }

    @Override
    @Transactional(readOnly = true)
    public long newest() {
        return number("sequence");
    }

    @Override
    @Transactional(readOnly = true)
    public long embeddedUpTo() {
        return number("revision");
    }

    private long number(String column) {
        return client.sql("SELECT " + column + " FROM embedding_model WHERE model = :model")
                .param("model", model)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Numbered> keptAfter(long number, int limit) {
        return client.sql(
                        """
                        SELECT sequence, paper_id FROM paper_embedding
                        WHERE model = :model AND sequence > :number
                        ORDER BY sequence LIMIT :limit
                        """)
                .param("model", model)
                .param("number", number)
                .param("limit", limit)
                .query((row, _) ->
                        new Numbered(
                                row.getLong("sequence"), new PaperId(row.getString("paper_id"))))
                .list();
    }

    @Override
    @Transactional
    public void keep(List<New> embeddings, long upTo) {
        long sequence = lockSequence();
        List<SqlParameterSource> rows = new ArrayList<>();
        for (New embedding : embeddings) {
            sequence++;
            rows.add(row(embedding, sequence));
        }
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(UPSERT, rows.toArray(SqlParameterSource[]::new));
        }
        update(upTo, sequence);
    }

    @Override
    @Transactional
    public void startOver() {
        update(0, lockSequence());
    }

    /** The newest number; until this transaction ends nobody else gives one. */
    private long lockSequence() {
        return client.sql(
                        """
                        INSERT INTO embedding_model (model, revision, sequence)
                        VALUES (:model, 0, 0)
                        ON CONFLICT (model) DO UPDATE SET sequence = embedding_model.sequence
                        RETURNING sequence
                        """)
                .param("model", model)
                .query(Long.class)
                .single();
    }

    private void update(long revision, long sequence) {
        client.sql(
                        """
                        UPDATE embedding_model SET revision = :revision, sequence = :sequence
                        WHERE model = :model
                        """)
                .param("revision", revision)
                .param("sequence", sequence)
                .param("model", model)
                .update();
    }

    private MapSqlParameterSource row(New embedding, long sequence) {
        return new MapSqlParameterSource()
                .addValue("model", model)
                .addValue("paper", embedding.paper().value())
                .addValue("sequence", sequence)
                .addValue("fingerprint", embedding.fingerprint())
                .addValue("vector", embedding.embedding().toBytes());
    }
}
