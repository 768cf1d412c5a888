package dev.paperboy.paper;

import static dev.paperboy.paper.Papers.NOON;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.LinkedWorks.Work;
import dev.paperboy.paper.LinkedWorks.Works;
import dev.paperboy.paper.LinkedWorksShelf.Reading;
import dev.paperboy.store.EachDatabase;
import dev.paperboy.store.TestDatabase;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/** What is kept of the models, datasets and spaces that name papers. */
@EachDatabase
class JdbcLinkedWorksTests {

    private static final PaperId FIRST = new PaperId("2606.00001");
    private static final PaperId SECOND = new PaperId("cs.CL/0601001");
    private static final LinkedWorks WORKS =
            new LinkedWorks(
                    new Works(12, List.of(new Work("a/b", 7), new Work("gpt2", 0))),
                    Works.NONE,
                    new Works(1, List.of()));

    private final TestCatalogue catalogue;
    private final JdbcLinkedWorks shelf;

    JdbcLinkedWorksTests(TestDatabase database) {
        this.catalogue = TestCatalogue.on(database);
        this.shelf = database.transactional(new JdbcLinkedWorks(database.client()));
    }

    @BeforeEach
    void knowPapers() {
        catalogue.writer().save(Papers.bare(FIRST.value()), NOON);
        catalogue.writer().save(Papers.bare(SECOND.value()), NOON);
    }

    @Test
    void aReadingIsFoundAsItWasSavedAndANewOneReplacesIt() {
        shelf.save(FIRST, new Reading(WORKS, NOON));
        assertThat(shelf.find(FIRST)).contains(WORKS);

        shelf.save(FIRST, new Reading(LinkedWorks.NONE, NOON.plusSeconds(5)));

        assertThat(shelf.readingsOf(List.of(FIRST, SECOND)))
                .containsOnlyKeys(FIRST)
                .containsValue(new Reading(LinkedWorks.NONE, NOON.plusSeconds(5)));
    }

    @Test
    void itRaisesNoRevision() {
        long before = catalogue.catalogue().revision();

        shelf.save(FIRST, new Reading(WORKS, NOON));

        assertThat(catalogue.catalogue().revision()).isEqualTo(before);
    }
}
