package dev.paperboy.discord.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import dev.paperboy.discord.fairuse.FairUses;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.late.Lateness;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.paper.PaperLookup;
import dev.paperboy.paper.Papers;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.SearchResult;
import dev.paperboy.search.SearchResult.Extent;
import dev.paperboy.search.SearchResult.Hit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

class PaperAnswersTests {

    private final Language english = new Texts().english();
    private final PaperSearch search = mock();
    private final PaperLookup lookup = mock();
    private final PaperAnswers answers =
            new PaperAnswers(
                    new MemoryCatalogue(),
                    FairUses.lookup(lookup),
                    search,
                    TestCards.ofCatalogue(),
                    Lateness.answers(),
                    new SearchExtents(Lateness.over()),
                    new Replies());

    PaperAnswersTests() throws IOException {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Self-Attention: Is It All?",
                "self-attention: is it all?",
                "“Self‑Attention: Is It All?”",
                "\"Self Attention  is it all\"",
                "SELFATTENTION IS IT ALL"
            })
    void aWholeTitleIsThatPaperHoweverItIsSet(String typed) {
        found("Self-Attention: Is It All?", "Another paper");

        Reply reply = answer(typed);

        assertThat(ShownReply.textOf(reply)).startsWith("### [Self-Attention");
        assertThat(reply.isPrivate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 01", "???, ???, !!!"})
    void aTitleOfOneSignIsNoOther(String typed, String title, String other) {
        found(title, other);

        assertThat(ShownReply.textOf(answer(typed))).startsWith("### [" + title + "]");
    }

    @Test
    void aTitleThatTwoPapersHaveIsAskedBack() {
        found("Twins", "Twins", "Another paper");

        Reply reply = answer("twins");

        assertThat(ShownReply.textOf(reply)).contains("Did you mean", "**3.**");
        assertThat(reply.isPrivate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "\u3164", "\u202e \u2066"})
    void whatCannotBeSeenIsNothingTyped(String typed) {
        assertThat(ShownReply.textOf(answer(typed))).startsWith("Please type");
        then(search).should(never()).search(anyString(), any(), anyInt());
    }

    @Test
    void aMistakeIsShownAsItWasTyped() {
        assertThat(ShownReply.textOf(answer("arXiv:**x**")))
                .startsWith("**arXiv\\:\\*\\*x\\*\\*** is not an arXiv id.");
        assertThat(ShownReply.textOf(answer("https://evil.example/abs/2606.00467")))
                .contains("not at **evil.example**");
        then(lookup).should(never()).lookUp(any(), any());
    }

    @Test
    void whatTheTimeDidNotSufficeToFindIsNotSaidToBeMissing() {
        given(search.search(anyString(), any(), anyInt()))
                .willReturn(new SearchResult(List.of(), Extent.UNTIL_TIME_WAS_UP));

        assertThat(ShownReply.textOf(answer("twins")))
                .contains("**twins** took too long")
                .doesNotContain("No paper");
    }

    @Test
    void theOnlyPaperFoundSoFarIsShownOnlyIfItHasThatTitle() {
        given(search.search(anyString(), any(), anyInt()))
                .willReturn(
                        new SearchResult(
                                List.of(new Hit(Papers.titled("2606.00001", "Twins"), 1)),
                                Extent.WHILE_INDEXING));

        assertThat(ShownReply.textOf(answer("twins"))).startsWith("### [Twins]");
        assertThat(ShownReply.textOf(answer("attention is all you need")))
                .contains("Did you mean", "some may be missing", "Twins");
    }

    private Reply answer(String typed) {
        return answers.answer(typed, new CardPlace(english, false), english);
    }

    private void found(String... titles) {
        List<Hit> hits =
                IntStream.range(0, titles.length)
                        .mapToObj(
                                i -> new Hit(Papers.titled("2606.%05d".formatted(i), titles[i]), 1))
                        .toList();
        given(search.search(anyString(), any(), anyInt()))
                .willReturn(new SearchResult(hits, Extent.ALL));
    }
}
