package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** The table {@code figure}. */
@Repository
@Transactional(readOnly = true)
class JdbcFigures implements Figures, FigureShelf {

    /** Far below the bind parameters that any of the databases allows in one statement. */
    private static final int IDS_PER_STATEMENT = 1_000;

    private final JdbcClient client;
    private final Clock clock;

    /**
     * @param clock the schedule clock
     */
    JdbcFigures(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    @Override
    public Map<PaperId, Figure> findAll(Collection<PaperId> ids) {
        long trustedSince = clock.instant().minus(TRUSTED_FOR).toEpochMilli();
        Map<PaperId, Figure> found = new HashMap<>();
        rowsOf(ids, trustedSince)
                .forEach((id, reading) -> {
                    if (reading.figure() != null) {
                        found.put(id, reading.figure());
                    }
                });
        return found;
    }

    @Override
    public Map<PaperId, Reading> readingsOf(Collection<PaperId> ids) {
        return rowsOf(ids, Long.MIN_VALUE);
    }

    private Map<PaperId, Reading> rowsOf(Collection<PaperId> ids, long since) {
        return ids.stream()
                .map(PaperId::value)
                .distinct()
                .gather(Gatherers.windowFixed(IDS_PER_STATEMENT))
                .flatMap(some -> rows(some, since))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Stream<Map.Entry<PaperId, Reading>> rows(List<String> ids, long since) {
        return client
                .sql("SELECT * FROM figure WHERE paper_id IN (:ids) AND read_at >= :since")
                .param("ids", ids)
                .param("since", since)
                .query((row, _) -> Map.entry(new PaperId(row.getString("paper_id")), read(row)))
                .list()
                .stream();
    }

    @Override
    @Transactional
    public void save(PaperId id, Reading reading) {
        Figure figure = reading.figure();
        Figure.Size size = figure == null ? null : figure.size();
        client.sql(
                        """
                        INSERT INTO figure (paper_id, read_at, image, caption, width, height)
                        VALUES (:paper, :at, :image, :caption, :width, :height)
                        ON CONFLICT (paper_id) DO UPDATE SET read_at = excluded.read_at,
                            image = excluded.image, caption = excluded.caption,
                            width = excluded.width, height = excluded.height
                        """)
                .param("paper", id.value())
                .param("at", reading.at().toEpochMilli())
                .param("image", figure == null ? null : figure.image().toString(), Types.VARCHAR)
                .param("caption", figure == null ? null : storable(figure), Types.VARCHAR)
                .param("width", size == null ? null : size.width(), Types.INTEGER)
                .param("height", size == null ? null : size.height(), Types.INTEGER)
                .update();
    }

    private static @Nullable String storable(Figure figure) {
        return StorableText.ofNullable(figure.caption());
    }

    @Override
    public Counts counts() {
        return client.sql("SELECT count(image) AS found, count(*) AS read FROM figure")
                .query((row, _) ->
                        new Counts(row.getInt("found"), row.getInt("read") - row.getInt("found")))
                .single();
    }

    private static Reading read(ResultSet row) throws SQLException {
        String image = row.getString("image");
        return new Reading(
                image == null
                        ? null
                        : new Figure(URI.create(image), row.getString("caption"), sizeIn(row)),
                Instant.ofEpochMilli(row.getLong("read_at")));
    }

    private static Figure.@Nullable Size sizeIn(ResultSet row) throws SQLException {
        Integer width = JdbcColumns.integer(row, "width");
        Integer height = JdbcColumns.integer(row, "height");
        return width == null || height == null ? null : new Figure.Size(width, height);
    }
}
