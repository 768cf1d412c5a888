package dev.paperboy.discord.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Papers;
import dev.paperboy.paper.RemoteSearch.Found;
import dev.paperboy.paper.RemoteSearch.Off;
import dev.paperboy.paper.RemoteSearch.Outcome;
import dev.paperboy.paper.RemoteSearch.Spent;
import dev.paperboy.paper.RemoteSearch.Unavailable;
import dev.paperboy.search.SearchOrder;

import net.dv8tion.jda.api.components.container.Container;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

class OwnAnswerTests {

    private final Language english = new Texts().english();

    OwnAnswerTests() throws IOException {}

    @Test
    void theFirstThatOursLacksAreAddedInTheirOrder() {
        OwnAnswer own = answer(SearchOrder.RELEVANCE, paper(2, 0), paper(9, 0));
        Found found =
                new Found(IntStream.rangeClosed(1, 10).mapToObj(i -> paper(11 - i, i)).toList());

        assertThat(text(own.settledBy(found)))
                .startsWith("ours\n**Also on Hugging Face**\n-# found by its own search")
                .containsPattern("(?s)00010\\].*00008\\].*00007\\].*00006\\].*00005\\]")
                .doesNotContain("00009]", "00004]", "00002]");
    }

    @Test
    void theyAreSortedAsTheSearchIs() {
        OwnAnswer own = answer(SearchOrder.VOTES, paper(1, 0));
        Found found = new Found(List.of(paper(2, 3), paper(3, 30), paper(4, 10)));

        assertThat(text(own.settledBy(found))).containsPattern("(?s)▲30 .*▲10 .*▲3 ");
    }

    @Test
    void whoHasSomethingToReadIsToldOfNothingElse() {
        OwnAnswer own = answer(SearchOrder.RELEVANCE, paper(1, 0));

        assertThat(own.whileAsking()).isSameAs(own.shown());
        assertThat(own.withoutAnswer()).isEmpty();
        for (Outcome outcome :
                List.of(
                        new Found(List.of()),
                        new Found(List.of(paper(1, 5))),
                        new Unavailable("late"),
                        new Spent(),
                        new Off())) {
            assertThat(own.settledBy(outcome)).isEmpty();
        }
    }

    @Test
    void whoHasNothingToReadIsToldHowItWent() {
        OwnAnswer own = answer(SearchOrder.RELEVANCE);

        assertThat(text(Optional.of(own.whileAsking()))).isEqualTo("ours\n-# Asking Hugging Face…");
        assertThat(text(own.withoutAnswer()))
                .isEqualTo("ours\n-# Hugging Face could not be asked just now.");
        assertThat(text(own.settledBy(new Unavailable("late"))))
                .isEqualTo(text(own.settledBy(new Spent())))
                .isEqualTo(text(own.withoutAnswer()));
        assertThat(text(own.settledBy(new Found(List.of()))))
                .isEqualTo("ours\n-# Hugging Face found nothing either.");
        assertThat(text(own.settledBy(new Found(List.of(paper(1, 5))))))
                .startsWith("ours\n**Also on Hugging Face**")
                .contains("00001]");
        assertThat(own.settledBy(new Off())).isEmpty();
    }

    private OwnAnswer answer(SearchOrder order, Paper... ours) {
        return new OwnAnswer(
                new AskedSearch("ducks", order, 0), List.of(ours), Notices.of("ours"), english);
    }

    private static Paper paper(int number, int upvotes) {
        return Papers.voted("2606.%05d".formatted(number), upvotes, 0);
    }

    private static String text(Optional<Container> message) {
        return ShownReply.textOf(Reply.toAsker(message.orElseThrow()));
    }
}
