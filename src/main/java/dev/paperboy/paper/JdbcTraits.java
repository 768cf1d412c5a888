package dev.paperboy.paper;

import dev.paperboy.paper.PaperTrait.Comments;
import dev.paperboy.paper.PaperTrait.Extra;
import dev.paperboy.paper.PaperTrait.Since;
import dev.paperboy.paper.PaperTrait.Upvotes;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Asks the table {@code paper} for what each {@link PaperTrait} tells of a single paper; by the
 * indexes of {@code V15__conditions.sql}, which know the very same expressions.
 */
@Repository
class JdbcTraits {

    static final String DAY = "coalesce(listed_on, published_on, '" + LocalDate.EPOCH + "')";
    private static final String BY_VOTES =
            "coalesce(upvotes, 0) DESC, coalesce(comments, 0) DESC, id";

    private final JdbcClient client;

    JdbcTraits(NamedParameterJdbcOperations jdbc) {
        this.client = JdbcClient.create(jdbc);
    }

    /** Each once. */
    List<PaperId> idsWith(PaperTrait trait) {
        return switch (trait) {
            case Upvotes(long least, long most) -> within("upvotes", least, most);
            case Comments(long least, long most) -> within("comments", least, most);
            case Since(LocalDate first) ->
                    ids("WHERE " + DAY + " >= :first", Map.of("first", first.toString()));
            case Extra.CODE -> ids("WHERE code IS NOT NULL", Map.of());
            case Extra.PROJECT -> ids("WHERE project IS NOT NULL", Map.of());
            case Extra.MODELS -> ids("WHERE models > 0", Map.of());
            case Extra.VIDEO -> idsWithVideo();
        };
    }

    List<PaperId> ids(Catalogue.Order order, int limit) {
        String columns =
                switch (order) {
                    case BY_VOTES -> BY_VOTES;
                    case BY_DAY -> DAY + " DESC, " + BY_VOTES;
                };
        return ids("ORDER BY " + columns + " LIMIT :limit", Map.of("limit", limit));
    }

    private List<PaperId> within(String column, long least, long most) {
        return ids(
                "WHERE coalesce(" + column + ", 0) BETWEEN :least AND :most",
                Map.of("least", least, "most", most));
    }

    private List<PaperId> ids(String clause, Map<String, ?> values) {
        return client.sql("SELECT id FROM paper " + clause)
                .params(values)
                .query((row, _) -> new PaperId(row.getString("id")))
                .list();
    }

    /** No address can be read in SQL. */
    private List<PaperId> idsWithVideo() {
        return client
                .sql("SELECT id, media FROM paper WHERE media <> '[]'")
                .query((row, _) ->
                        new Media(new PaperId(row.getString("id")), JdbcPaperRow.readMedia(row)))
                .list()
                .stream()
                .filter(it -> it.links().stream().anyMatch(VideoLink::is))
                .map(Media::id)
                .toList();
    }

    private record Media(PaperId id, List<URI> links) {}
}
