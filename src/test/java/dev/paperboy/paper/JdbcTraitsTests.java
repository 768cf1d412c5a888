package dev.paperboy.paper;

import static dev.paperboy.paper.Papers.NOON;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Catalogue.Order;
import dev.paperboy.paper.PaperTrait.Comments;
import dev.paperboy.paper.PaperTrait.Extra;
import dev.paperboy.paper.PaperTrait.Since;
import dev.paperboy.paper.PaperTrait.Upvotes;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the catalogue knows of all papers is what each of them tells. */
@EachDatabase
class JdbcTraitsTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);

    private static final List<Paper> PAPERS =
            List.of(
                    Papers.bare("2606.00001"),
                    Papers.full("2606.00002"),
                    Papers.voted("2606.00003", 118, 0),
                    Papers.voted("2606.00004", 0, 9),
                    Papers.bare("2606.00005").withVotes(new Votes(5, null)),
                    linked("2606.00006", new PaperLinks(null, null, null, null, List.of(), 0)),
                    linked("2606.00007", new PaperLinks(null, null, null, null, List.of(), 3)),
                    linked("2606.00008", media("https://cdn.example/1.png")),
                    linked("2606.00009", media("https://x.example/1.png", "https://youtu.be/1")),
                    linked("2606.00010", media("https://x.example/video.MP4?t=1")),
                    dated("2606.00011", FRIDAY.minusDays(9), null),
                    dated("2606.00012", FRIDAY.minusDays(9), FRIDAY),
                    dated("2606.00013", null, FRIDAY.minusDays(1)));

    private static final List<PaperTrait> TRAITS =
            List.of(
                    new Upvotes(0, Integer.MAX_VALUE),
                    new Upvotes(5, 118),
                    new Upvotes(0, 0),
                    new Upvotes(1, 0),
                    new Upvotes(Integer.MAX_VALUE + 1L, Integer.MAX_VALUE),
                    new Comments(0, 0),
                    new Comments(7, 8),
                    new Since(FRIDAY),
                    new Since(FRIDAY.minusDays(2)),
                    new Since(LocalDate.EPOCH),
                    new Since(LocalDate.of(1, 1, 1)),
                    Extra.CODE,
                    Extra.PROJECT,
                    Extra.MODELS,
                    Extra.VIDEO);

    private final TestCatalogue both;

    JdbcTraitsTests(TestDatabase database) {
        both = TestCatalogue.on(database);
    }

    @BeforeEach
    void save() {
        both.writer().saveAll(PAPERS, NOON);
    }

    @Test
    void thePapersWithATraitAreThoseThatTellIt() {
        for (PaperTrait trait : TRAITS) {
            assertThat(both.catalogue().idsWith(trait))
                    .as(trait.toString())
                    .containsExactlyInAnyOrderElementsOf(
                            PAPERS.stream().filter(trait::isOf).map(Paper::id).toList());
        }
    }

    @Test
    void allPapersComeInTheOrderThatIsAskedFor() {
        assertThat(both.catalogue().ids(Order.BY_VOTES, 100)).isEqualTo(ids(PaperOrder.BY_VOTES));
        assertThat(both.catalogue().ids(Order.BY_DAY, 100)).isEqualTo(ids(PaperOrder.BY_DAY));
        assertThat(both.catalogue().ids(Order.BY_VOTES, 2))
                .isEqualTo(ids(PaperOrder.BY_VOTES).subList(0, 2));
    }

    @Test
    void aVideoIsAFileOrAtAPlaceOfVideos() {
        assertThat(both.catalogue().idsWith(Extra.VIDEO))
                .extracting(PaperId::value)
                .containsExactlyInAnyOrder("2606.00002", "2606.00009", "2606.00010");
    }

    @Test
    void theNumberOfModelsIsKeptWhereItIsNotToldAgainAndIsNoNews() {
        Paper told = PAPERS.get(6);
        long revision = both.catalogue().revision();
        both.writer().save(Papers.bare(told.id().value()), NOON.plusSeconds(1));
        assertThat(both.catalogue().find(told.id())).contains(told);
        both.writer()
                .save(
                        linked(
                                told.id().value(),
                                new PaperLinks(null, null, null, null, List.of(), 4)),
                        NOON.plusSeconds(2));
        assertThat(both.catalogue().find(told.id()).orElseThrow().links().models()).isEqualTo(4);
        assertThat(both.catalogue().revision()).isEqualTo(revision);
    }

    private static List<PaperId> ids(Comparator<Paper> order) {
        return PAPERS.stream().sorted(order).map(Paper::id).toList();
    }

    private static Paper linked(String id, PaperLinks links) {
        return Papers.bare(id).withLinks(links);
    }

    private static PaperLinks media(String... links) {
        return new PaperLinks(null, null, null, null, Stream.of(links).map(URI::create).toList());
    }

    private static Paper dated(
            String id, @Nullable LocalDate published, @Nullable LocalDate listed) {
        Paper paper = Papers.bare(id);
        return new Paper(
                paper.id(),
                paper.text(),
                paper.authors(),
                new PaperDates(published, listed),
                paper.links(),
                null,
                null);
    }
}
