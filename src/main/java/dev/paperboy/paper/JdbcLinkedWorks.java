package dev.paperboy.paper;

import dev.paperboy.paper.LinkedWorks.Work;
import dev.paperboy.paper.LinkedWorks.Works;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** The table {@code linked_works}. */
@Repository
@Transactional(readOnly = true)
class JdbcLinkedWorks implements LinkedWorksShelf {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Work>> WORKS = new TypeReference<>() {};

    /** Far below the bind parameters that any of the databases allows in one statement. */
    private static final int IDS_PER_STATEMENT = 1_000;

    private final JdbcClient client;

    JdbcLinkedWorks(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Map<PaperId, Reading> readingsOf(Collection<PaperId> ids) {
        return ids.stream()
                .map(PaperId::value)
                .distinct()
                .gather(Gatherers.windowFixed(IDS_PER_STATEMENT))
                .flatMap(this::rows)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Stream<Map.Entry<PaperId, Reading>> rows(List<String> ids) {
        return client
                .sql("SELECT * FROM linked_works WHERE paper_id IN (:ids)")
                .param("ids", ids)
                .query((row, _) -> Map.entry(new PaperId(row.getString("paper_id")), read(row)))
                .list()
                .stream();
    }

    @Override
    @Transactional
    public void save(PaperId id, Reading reading) {
        LinkedWorks works = reading.works();
        client.sql(
                        """
                        INSERT INTO linked_works (paper_id, read_at, models, datasets, spaces,
                            first_models, first_datasets, first_spaces)
                        VALUES (:paper, :at, :models, :datasets, :spaces,
                            :firstModels, :firstDatasets, :firstSpaces)
                        ON CONFLICT (paper_id) DO UPDATE SET read_at = excluded.read_at,
                            models = excluded.models, datasets = excluded.datasets,
                            spaces = excluded.spaces, first_models = excluded.first_models,
                            first_datasets = excluded.first_datasets,
                            first_spaces = excluded.first_spaces
                        """)
                .param("paper", id.value())
                .param("at", reading.at().toEpochMilli())
                .param("models", works.models().number())
                .param("datasets", works.datasets().number())
                .param("spaces", works.spaces().number())
                .param("firstModels", JSON.writeValueAsString(works.models().first()))
                .param("firstDatasets", JSON.writeValueAsString(works.datasets().first()))
                .param("firstSpaces", JSON.writeValueAsString(works.spaces().first()))
                .update();
    }

    private static Reading read(ResultSet row) throws SQLException {
        return new Reading(
                new LinkedWorks(works(row, "models"), works(row, "datasets"), works(row, "spaces")),
                Instant.ofEpochMilli(row.getLong("read_at")));
    }

    private static Works works(ResultSet row, String kind) throws SQLException {
        return new Works(row.getInt(kind), JSON.readValue(row.getString("first_" + kind), WORKS));
    }
}
