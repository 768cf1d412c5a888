package dev.paperboy.discord.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import dev.paperboy.discord.command.ShownReply;
import dev.paperboy.discord.interaction.ClickedMessage;
import dev.paperboy.discord.interaction.Clicker;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.library.CitationFormat;
import dev.paperboy.library.ReadingList;
import dev.paperboy.library.SavedPaper;
import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Papers;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.SearchResult;
import dev.paperboy.search.SearchResult.Extent;
import dev.paperboy.search.SearchResult.Hit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What is said of a reading list where the whole search has not looked at all papers. */
class SavedSearchTests {

    private static final long ADA = 7;
    private static final Paper CATS = Papers.titled("2606.00001", "Cats and Boxes");
    private static final Paper DOGS = Papers.titled("2606.00002", "Dogs and Balls");

    private final Language english = new Texts().english();
    private final PaperSearch search = mock();
    private final ReadingList list = mock();
    private final MemoryCatalogue catalogue = new MemoryCatalogue();
    private final SavedPapers saved = new SavedPapers(list, catalogue);
    private final SavedSearch among = new SavedSearch(search);
    private final SavedList shown = new SavedList(saved, among);
    private final SavedExportAction exports = new SavedExportAction(saved, among, mock());

    SavedSearchTests() throws IOException {
        catalogue.save(CATS);
        given(list.of(ADA)).willReturn(List.of(new SavedPaper(CATS.id(), Instant.EPOCH)));
        given(search.meeting(any(), any())).willReturn(List.of());
    }

    private void finds(Extent extent, Paper... papers) {
        given(search.search(anyString(), any(), anyInt()))
                .willReturn(
                        new SearchResult(
                                Stream.of(papers).map(paper -> new Hit(paper, 1)).toList(),
                                extent));
    }

    private String shown(String query) {
        return ShownReply.textOf(shown.show(new Reader(ADA, english), new AskedSaved(query, 0)));
    }

    private String exported(String query) {
        Clicker ada = mock();
        given(ada.userId()).willReturn(ADA);
        return ShownReply.textOf(
                exports.handle(
                        new ComponentRequest(
                                new AskedSaved(query, 0).export(CitationFormat.BIBTEX),
                                List.of(),
                                english,
                                ada,
                                new ClickedMessage(1, List.of(), true))));
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, I found nothing for **kittens**, There is nothing of yours",
        "UNTIL_TIME_WAS_UP, My search for **kittens** took too long, **kittens** took too long",
        "WHILE_INDEXING, have found no paper for **kittens** yet, no paper for **kittens** yet"
    })
    void thatNothingFitsIsSaidOnlyWhereAllWasLookedAt(Extent extent, String list, String export) {
        finds(extent);

        assertThat(shown("kittens")).contains(list);
        assertThat(exported("kittens")).contains(export);
    }

    @Test
    void othersThatWereFoundInTimeTellNothingOfTheList() {
        finds(Extent.UNTIL_TIME_WAS_UP, DOGS);

        assertThat(shown("kittens")).contains("took too long");
    }

    @Test
    void whatWasFoundInTimeIsShown() {
        finds(Extent.UNTIL_TIME_WAS_UP, CATS);

        assertThat(shown("kittens")).contains("Cats and Boxes");
    }

    @Test
    void wordsAreNotLookedForWhereNothingMeetsTheConditions() {
        assertThat(shown("kittens has:code")).contains("I found nothing");
        then(search).should(never()).search(anyString(), any(), anyInt());
    }
}
