package dev.paperboy.discord.command;

import dev.paperboy.discord.command.TrendingList.Unread;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.late.Filling;
import dev.paperboy.discord.late.LateAnswers;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.paper.FeedState;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.function.Supplier;

/** Lets the answer to {@code /trending} change by itself once the list has been read. */
@Component
class LateTrending {

    private final LateAnswers late;
    private final Filling filling;

    LateTrending(LateAnswers late, Filling filling) {
        this.late = late;
        this.filling = filling;
    }

    /**
     * An answer.
     *
     * @param list on which it is based
     * @param isEmpty whether it shows no papers because that has none
     */
    record Answer(TrendingList list, boolean isEmpty, Reply reply) {}

    /**
     * The reply, or what is said until its list is there.
     *
     * @param anew the answer once more, for the asker alone
     */
    Reply reply(Answer now, Language asker, Supplier<Answer> anew) {
        if (!isToCome(now)) {
            return now.reply();
        }
        return awaited(now.list().failure(), asker)
                .followedBy(
                        late.until(
                                () ->
                                        Optional.of(anew.get())
                                                .filter(answer -> !isToCome(answer))
                                                .map(answer -> Replies.shown(answer.reply())),
                                () -> Replies.shown(anew.get().reply())));
    }

    private boolean isToCome(Answer answer) {
        Unread unread = answer.list().unread();
        return answer.isEmpty()
                && (unread == Unread.NEWEST || (unread == Unread.FORMER && filling.isGoingOn()));
    }

    private static Reply awaited(FeedState.@Nullable Failure failure, Language asker) {
        return failure == null
                ? Reply.notice(asker, "trending.awaited")
                : Reply.notice(
                        asker, "trending.awaited.failing", Timestamps.relative(failure.at()));
    }
}
