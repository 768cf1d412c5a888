package dev.paperboy.discord.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.command.LateTrending.Answer;
import dev.paperboy.discord.command.TrendingList.Unread;
import dev.paperboy.discord.interaction.FollowUp;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.late.Filling;
import dev.paperboy.discord.late.Lateness;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.paper.FeedState;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Which answers to {@code /trending} wait for their list. */
class LateTrendingTests {

    private static final LocalDate DAY = LocalDate.parse("2026-06-12");
    private static final FeedState.Failure FAILURE =
            new FeedState.Failure(Instant.parse("2026-06-12T08:00:00Z"), "503");

    private final Language english = new Texts().english();

    LateTrendingTests() throws IOException {}

    private static LateTrending during(Filling filling) {
        return new LateTrending(Lateness.answers(), filling);
    }

    private static Answer none(Unread unread, FeedState.@Nullable Failure failure) {
        TrendingList list =
                new TrendingList(Period.TODAY, DAY, DAY, true, List.of(), null, failure, unread);
        return new Answer(list, true, Reply.toAsker(Notices.of("There is none")));
    }

    private static Answer there() {
        return new Answer(
                none(Unread.NONE, null).list(), false, Reply.toAll(Notices.of("Here they are")));
    }

    private Reply reply(Filling filling, Answer now) {
        return during(filling).reply(now, english, LateTrendingTests::there);
    }

    @Test
    void theNewestListIsWaitedForUntilItIsRead() {
        Reply reply = reply(Lateness.over(), none(Unread.NEWEST, null));

        assertThat(reply.isPrivate()).isTrue();
        assertThat(ShownReply.textOf(reply)).contains("only just started", "changes by itself");
        FollowUp change = Objects.requireNonNull(reply.followUp());
        assertThat(change.work().get().orElseThrow().toString())
                .isEqualTo(there().reply().components().getFirst().toString());
    }

    @Test
    void whereTheSourceFailsThatIsToldBesides() {
        assertThat(ShownReply.textOf(reply(Lateness.over(), none(Unread.NEWEST, FAILURE))))
                .contains("has not answered", "changes by itself");
    }

    @Test
    void formerListsAreWaitedForOnlyWhileTheyAreBeingRead() {
        Answer none = none(Unread.FORMER, null);

        assertThat(reply(Lateness.goingOn(), none).followUp()).isNotNull();
        assertThat(reply(Lateness.over(), none)).isEqualTo(none.reply());
    }

    @Test
    void aListThatIsEmptyAndOneThatIsThereAreAllThereIs() {
        Answer empty = none(Unread.NONE, null);

        assertThat(reply(Lateness.goingOn(), empty)).isEqualTo(empty.reply());
        assertThat(reply(Lateness.goingOn(), there())).isEqualTo(there().reply());
    }
}
