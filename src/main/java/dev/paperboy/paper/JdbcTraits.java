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

/** Asks the table {@code paper} for what each {@link PaperTrait} tells of a single paper. */
@Repository
class JdbcTraits {

    private static final String DAY =
            "coalesce(listed_on, published_on, '" + LocalDate.EPOCH + "')";
    private static final String BY_VOTES =
            "coalesce(upvotes, 0) DESC, coalesce(comments, 0) DESC, id";

    private final JdbcClient client;

    JdbcTraits(NamedParameterJdbcOperations jdbc) {
        this.client = JdbcClient.create(jdbc);
    }

    List<PaperId> idsOf(PaperTrait trait, Catalogue.Order order) {
        return switch (trait) {
            case Upvotes(long least, long most) ->
                    ids("coalesce(upvotes, 0) BETWEEN :least AND :most", span(least, most), order);
            case Comments(long least, long most) ->
                    ids("coalesce(comments, 0) BETWEEN :least AND :most", span(least, most), order);
            case Since(LocalDate first) ->
                    ids(DAY + " >= :first", Map.of("first", first.toString()), order);
            case Extra.CODE -> ids("code IS NOT NULL", Map.of(), order);
            case Extra.PROJECT -> ids("project IS NOT NULL", Map.of(), order);
            case Extra.MODELS -> ids("models > 0", Map.of(), order);
            case Extra.VIDEO -> idsWithVideo(order);
        };
    }

    private static Map<String, Long> span(long least, long most) {
        return Map.of("least", least, "most", most);
    }

    private List<PaperId> ids(String condition, Map<String, ?> values, Catalogue.Order order) {
        return client.sql("SELECT id FROM paper WHERE " + condition + ordered(order))
                .params(values)
                .query((row, number) -> new PaperId(row.getString("id")))
                .list();
    }

    /** No address can be read in SQL. */
    private List<PaperId> idsWithVideo(Catalogue.Order order) {
        return client
                .sql("SELECT id, media FROM paper WHERE media <> '[]'" + ordered(order))
                .query((row, number) ->
                        new Media(new PaperId(row.getString("id")), JdbcPaperRow.readMedia(row)))
                .list()
                .stream()
                .filter(it -> it.links().stream().anyMatch(VideoLink::is))
                .map(Media::id)
                .toList();
    }

    private record Media(PaperId id, List<URI> links) {}

    private static String ordered(Catalogue.Order order) {
        return switch (order) {
            case BY_VOTES -> " ORDER BY " + BY_VOTES;
            case BY_DAY -> " ORDER BY " + DAY + " DESC, " + BY_VOTES;
        };
    }
}
