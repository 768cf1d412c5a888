package dev.paperboy.discord.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

import static java.util.Objects.requireNonNull;

import dev.paperboy.discord.fairuse.FairUses;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.late.Filling;
import dev.paperboy.discord.late.Lateness;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperLookup;
import dev.paperboy.paper.Papers;
import dev.paperboy.paper.RemoteSearch;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.SearchOrder;
import dev.paperboy.search.SearchResult;
import dev.paperboy.search.SearchResult.Extent;
import dev.paperboy.search.SearchResult.Hit;

import net.dv8tion.jda.api.components.container.Container;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What is said about the papers that a search found, and those that it may have missed. */
class SearchAnswersTests {

    private static final Paper ONE = Papers.titled("2606.00001", "One");

    private final Language english = new Texts().english();
    private final PaperSearch search = mock();
    private final RemoteSearch remote = mock();
    private final MemoryCatalogue catalogue = new MemoryCatalogue();
    private final SearchAnswers answers =
            new SearchAnswers(
                    search,
                    new BeyondCatalogue(remote, search, FairUses.unlimited()),
                    Lateness.answers(),
                    new SearchExtents(Lateness.over()));
    private final SimilarAnswers similar = similar(Lateness.over());

    SearchAnswersTests() throws IOException {
        given(remote.known(anyString())).willReturn(Optional.of(new RemoteSearch.Off()));
        catalogue.save(ONE);
    }

    private SimilarAnswers similar(Filling filling) {
        return new SimilarAnswers(
                new PaperAnswers(
                        catalogue,
                        FairUses.lookup(mock(PaperLookup.class)),
                        search,
                        TestCards.ofCatalogue(),
                        Lateness.answers(),
                        new SearchExtents(filling),
                        new Replies()),
                search,
                Lateness.answers(),
                new SearchExtents(filling));
    }

    @Test
    void allThatWereFoundAreCounted() {
        given(search.search(anyString(), any(), anyInt())).willReturn(found(3, Extent.ALL));

        assertThat(answer())
                .contains("3 papers for “cats”", "best first")
                .doesNotContain("missing");
    }

    @Test
    void whereThereMayBeMoreNoNumberOfAllIsClaimed() {
        given(search.search(anyString(), any(), anyInt())).willReturn(found(50, Extent.ALL));

        assertThat(answer()).contains("The best 50 papers for “cats”");
    }

    @ParameterizedTest
    @CsvSource({
        "UNTIL_TIME_WAS_UP, before I had looked at all papers",
        "WHILE_INDEXING, some may be missing"
    })
    void aListThatMayLackPapersSaysSo(Extent extent, String note) {
        given(search.search(anyString(), any(), anyInt())).willReturn(found(3, extent));
        given(search.similarTo(any(), anyInt())).willReturn(found(3, extent));
        given(search.similarTo(any(), anyString(), anyInt())).willReturn(found(3, extent));

        assertThat(answer()).contains(note);
        assertThat(alike("")).contains(note);
        assertThat(alike("cats")).contains(note);
    }

    @ParameterizedTest
    @CsvSource({
        "ALL, I found no paper for **cats**, I know no paper that is like **One**",
        "UNTIL_TIME_WAS_UP, **cats** took too long, **One** took too long",
        "WHILE_INDEXING, have found none for **cats** so far, have found none for **One** so far"
    })
    void thatThereIsNoneIsSaidOnlyWhereAllWereLookedAt(Extent extent, String words, String like) {
        given(search.search(anyString(), any(), anyInt())).willReturn(found(0, extent));
        given(search.similarTo(any(), anyInt())).willReturn(found(0, extent));

        assertThat(answer()).contains(words);
        assertThat(alike("")).contains(like);
    }

    @Test
    void whereThereAreOnlyConditionsVotesDecideAndThatIsSaid() {
        given(search.filtered(any(), eq(SearchOrder.VOTES), anyInt()))
                .willReturn(found(50, Extent.ALL));

        assertThat(answer("author:hinton"))
                .contains("The first 50 papers for “author\\:hinton”", "there are only conditions");
    }

    @Test
    void aFilterTooLongForTheButtonOfANextPageHasALongerFirstOne() {
        given(search.filtered(any(), any(), anyInt())).willReturn(found(50, Extent.ALL));

        assertThat(answer("cats -dogs")).contains("**10.**").doesNotContain("**11.**");
        assertThat(answer("cats -dogs " + "-birds ".repeat(14)))
                .contains("**25.**", "25 more")
                .doesNotContain("**26.**");
    }

    @Test
    void whereNoneMeetsTheConditionsThatIsSaid() {
        given(search.filtered(any(), any(), anyInt())).willReturn(found(0, Extent.ALL));

        assertThat(answer("cats -dogs"))
                .contains("I found no paper for **cats -dogs**. All its conditions");
    }

    @Test
    void aFilterThatCannotBeReadIsNotSearchedFor() {
        assertThat(answer("cats has:fur")).contains("I cannot read this as a filter", "**fur**");
        then(search).shouldHaveNoInteractions();
    }

    private String answer(String query) {
        return ShownReply.textOf(
                answers.answer(new AskedSearch(query, SearchOrder.RELEVANCE, 0), english));
    }

    private String answer() {
        return ShownReply.textOf(
                answers.answer(new AskedSearch("cats", SearchOrder.RELEVANCE, 0), english));
    }

    private String alike(String query) {
        return ShownReply.textOf(alike(similar, query));
    }

    private Reply alike(SimilarAnswers answers, String query) {
        return answers.answer(ONE.id().value(), query, SearchOrder.RELEVANCE, english);
    }

    private static SearchResult found(int papers, Extent extent) {
        List<Hit> hits =
                IntStream.range(0, papers)
                        .mapToObj(
                                i -> new Hit(Papers.titled("2606.1%04d".formatted(i), "P" + i), 1))
                        .toList();
        return new SearchResult(hits, extent);
    }

    @Test
    void whereNothingWasFoundSoFarTheAnswerChangesOnceSomethingIs() {
        given(search.search(anyString(), any(), anyInt()))
                .willReturn(found(0, Extent.WHILE_INDEXING))
                .willReturn(found(3, Extent.WHILE_INDEXING));
        Reply reply = answers.answer(new AskedSearch("cats", SearchOrder.RELEVANCE, 0), english);

        assertThat(ShownReply.textOf(reply)).contains("none for **cats** so far", "by itself");
        assertThat(changed(reply)).contains("3 papers for “cats”");
    }

    @Test
    void whileFormerListsAreBeingReadNothingFoundIsNotTheLastWord() {
        SearchAnswers filling =
                new SearchAnswers(
                        search,
                        new BeyondCatalogue(remote, search, FairUses.unlimited()),
                        Lateness.answers(),
                        new SearchExtents(Lateness.goingOn()));
        given(search.search(anyString(), any(), anyInt())).willReturn(found(0, Extent.ALL));
        Reply reply = filling.answer(new AskedSearch("cats", SearchOrder.RELEVANCE, 0), english);

        assertThat(ShownReply.textOf(reply)).contains("none for **cats** so far");
        assertThat(reply.followUp()).isNotNull();
    }

    @Test
    void whereNothingWasAlikeSoFarTheAnswerChangesOnceSomethingIs() {
        given(search.similarTo(any(), anyInt()))
                .willReturn(found(0, Extent.WHILE_INDEXING))
                .willReturn(found(3, Extent.WHILE_INDEXING));
        Reply reply = alike(similar, "");

        assertThat(ShownReply.textOf(reply)).contains("none for **One** so far", "by itself");
        assertThat(changed(reply)).contains("The 3 papers most like “One”", "some may be missing");
    }

    @Test
    void whereThereIsNothingAlikeInTheEndThatIsSaidThen() {
        given(search.similarTo(any(), anyString(), anyInt()))
                .willReturn(found(0, Extent.WHILE_INDEXING))
                .willReturn(found(0, Extent.ALL));
        Reply reply = alike(similar, "cats");

        assertThat(ShownReply.textOf(reply)).contains("none for **One** so far", "by itself");
        assertThat(changed(reply)).contains("**One**", "**cats**").doesNotContain("so far");
    }

    @Test
    void whileFormerListsAreBeingReadNothingAlikeIsNotTheLastWord() {
        given(search.similarTo(any(), anyInt())).willReturn(found(0, Extent.ALL));
        given(search.similarTo(any(), anyString(), anyInt())).willReturn(found(2, Extent.ALL));
        SimilarAnswers filling = similar(Lateness.goingOn());
        Reply reply = alike(filling, "");

        assertThat(ShownReply.textOf(reply)).contains("none for **One** so far");
        assertThat(reply.followUp()).isNotNull();
        assertThat(alike(filling, "cats").followUp()).isNull();
        assertThat(ShownReply.textOf(alike(filling, "cats"))).contains("some may be missing");
    }

    private static String changed(Reply reply) {
        Container last = requireNonNull(reply.followUp()).work().get().orElseThrow();
        return ShownReply.textOf(Reply.toAsker(last));
    }
}
