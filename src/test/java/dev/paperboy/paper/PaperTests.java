package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class PaperTests {

    private static final String ID = "2606.00467";

    @Test
    void whatANewerReadingDoesNotTellIsKept() {
        Paper known = Papers.full(ID);
        assertThat(Papers.titled(ID, known.title()).over(known)).isEqualTo(known);
    }

    @Test
    void whatANewerReadingTellsHolds() {
        Paper newer = Papers.full(ID);
        Paper known =
                new Paper(
                        new PaperId(ID),
                        new PaperText("Old", "Old.", "Old.", List.of("old")),
                        List.of("Old Author"),
                        new PaperDates(LocalDate.EPOCH, LocalDate.EPOCH),
                        new PaperLinks(
                                URI.create("https://old.example/code"),
                                1,
                                URI.create("https://old.example/"),
                                URI.create("https://old.example/1.png"),
                                List.of(URI.create("https://old.example/2.png"))),
                        new Organization("old", "Old"),
                        new Votes(1, 1));
        assertThat(newer.over(known)).isEqualTo(newer);
    }

    @Test
    void starsOfAnotherRepositoryAreNotKept() {
        PaperLinks known = links("https://github.com/example/old", 12);
        assertThat(links("https://github.com/example/new", null).over(known).codeStars()).isNull();
        assertThat(links("https://github.com/example/old", null).over(known).codeStars())
                .isEqualTo(12);
        assertThat(PaperLinks.NONE.over(known)).isEqualTo(known);
    }

    @Test
    void commentsThatAreNotToldAreKept() {
        assertThat(new Votes(5, null).over(new Votes(3, 2))).isEqualTo(new Votes(5, 2));
        assertThat(new Votes(5, 0).over(new Votes(3, 2))).isEqualTo(new Votes(5, 0));
        assertThat(new Votes(5, null).over(null)).isEqualTo(new Votes(5, null));
    }

    @Test
    void anotherPaperCannotBeLaidOver() {
        Paper other = Papers.bare("2606.00001");
        assertThatIllegalArgumentException().isThrownBy(() -> Papers.bare(ID).over(other));
    }

    @Test
    void aPaperNeedsATitle() {
        assertThatIllegalArgumentException().isThrownBy(() -> Papers.titled(ID, " \n"));
    }

    @Test
    void whatIsNotKnownCountsAsZero() {
        assertThat(Papers.bare(ID).upvotes()).isZero();
        assertThat(Papers.bare(ID).withVotes(new Votes(4, null)).comments()).isZero();
    }

    @Test
    void theOrderIsByVotesThenCommentsThenId() {
        List<Paper> inOrder =
                List.of(
                        Papers.voted("2606.00009", 9, 0),
                        Papers.voted("2606.00008", 5, 2),
                        Papers.voted("2606.00001", 5, 1),
                        Papers.voted("2606.00002", 5, 1),
                        Papers.bare("2606.00000"),
                        Papers.voted("2606.00003", 0, 0));
        List<Paper> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(PaperOrder.BY_VOTES);
        assertThat(shuffled).isEqualTo(inOrder);
    }

    @Test
    void anOrganisationIsShownByItsFullName() {
        assertThat(new Organization("caltech", "California Institute").displayName())
                .isEqualTo("California Institute");
        assertThat(new Organization("caltech", null).displayName()).isEqualTo("caltech");
    }

    private static PaperLinks links(String code, Integer stars) {
        return new PaperLinks(URI.create(code), stars, null, null, List.of());
    }
}
