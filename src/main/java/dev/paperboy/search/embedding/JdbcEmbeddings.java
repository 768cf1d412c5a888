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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The tables {@code paper_embedding} and {@code embedding_model}.
 *
 * <p>A paper on whose words the model fails has an empty vector there, with a number as others
 * have: so the index, too, learns that the former one is no more.
 */
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

    private static final byte[] NONE = {};

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
                    byte[] vector = row.getBytes("vector");
                    if (vector.length == ModelFile.DIMENSIONS) {
                        PaperId paper = new PaperId(row.getString("paper_id"));
                        found.put(paper, Embedding.ofBytes(vector));
                    }
                });
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PaperId> awaited(Collection<PaperId> papers) {
        Set<PaperId> awaited = new HashSet<>(papers);
        awaited.removeAll(fingerprints(papers).keySet());
        return awaited;
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
    public int size() {
        return client.sql(
                        """
                        SELECT count(*) FROM paper_embedding
                        WHERE model = :model AND length(vector) = :length
                        """)
                .param("model", model)
                .param("length", ModelFile.DIMENSIONS)
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public OptionalInt computed() {
        return OptionalInt.of(size());
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
    public boolean keep(List<New> embeddings, long from, long upTo) {
        Optional<Long> newest = lockSequence(from);
        newest.ifPresent(number -> {
            List<SqlParameterSource> rows = new ArrayList<>();
            for (New embedding : embeddings) {
                rows.add(row(embedding, number + rows.size() + 1));
            }
            if (!rows.isEmpty()) {
                jdbc.batchUpdate(UPSERT, rows.toArray(SqlParameterSource[]::new));
            }
            update(upTo, number + rows.size());
        });
        return newest.isPresent();
    }

    @Override
    @Transactional
    public void startOver() {
        lockSequence(embeddedUpTo()).ifPresent(newest -> update(0, newest));
    }

    /**
     * The newest number, if the papers are done up to that revision and no further; until this
     * transaction ends nobody else gives one.
     */
    private Optional<Long> lockSequence(long revision) {
        client.sql(
                        """
                        INSERT INTO embedding_model (model, revision, sequence)
                        VALUES (:model, 0, 0)
                        ON CONFLICT (model) DO NOTHING
                        """)
                .param("model", model)
                .update();
        return client.sql(
                        """
                        UPDATE embedding_model SET sequence = sequence
                        WHERE model = :model AND revision = :revision
                        RETURNING sequence
                        """)
                .param("model", model)
                .param("revision", revision)
                .query(Long.class)
                .optional();
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

    private MapSqlParameterSource row(New made, long sequence) {
        Embedding embedding = made.embedding();
        return new MapSqlParameterSource()
                .addValue("model", model)
                .addValue("paper", made.paper().value())
                .addValue("sequence", sequence)
                .addValue("fingerprint", made.fingerprint())
                .addValue("vector", embedding == null ? NONE : embedding.toBytes());
    }
}
