package dev.paperboy.discord.status;

import dev.paperboy.discord.text.Dates;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Reason;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.paper.FeedState;
import dev.paperboy.paper.SourceClosings;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells when each list was read last, since when one cannot be, and how the sources do. */
@Component
class SourceLines {

    private final SourceClosings closings;

    SourceLines(SourceClosings closings) {
        this.closings = closings;
    }

    List<String> of(SourceState state, Language language) {
        List<String> lines = new ArrayList<>();
        state.lists().forEach(list -> lines.add(line(list, state, language)));
        lines.add(huggingFace(state, language));
        lines.add(
                closings.arxivClosedUntil()
                        .map(until ->
                                language.text("status.arxiv.closed", Timestamps.relative(until)))
                        .orElseGet(() -> language.text("status.arxiv.open")));
        return lines;
    }

    private static String line(ListState list, SourceState state, Language language) {
        String read = read(list, language);
        return list.failure()
                .map(failure -> failing(read, list, failure, state, language))
                .orElse(read);
    }

    private static String read(ListState list, Language language) {
        String key = "status.list." + list.kind().name().toLowerCase(Locale.ROOT);
        Instant at = list.state().readAt();
        if (list.kind() == ListState.Kind.TRENDING) {
            return at == null
                    ? language.text(key + ".unread")
                    : language.text(key, Timestamps.relative(at));
        }
        String day = Dates.day(list.day(), language);
        return at == null
                ? language.text(key + ".unread", day)
                : language.text(key, day, list.state().papers(), Timestamps.relative(at));
    }

    private static String failing(
            String read,
            ListState list,
            FeedState.Failure failure,
            SourceState state,
            Language language) {
        Instant next = state.pausedUntil().orElse(list.nextTry());
        String since = Timestamps.relative(failure.since());
        String reason = Reason.shown(failure.reason());
        // What is due already is tried with the next look, which comes within a minute.
        return next == null || !next.isAfter(state.now())
                ? language.text("status.list.failing", read, since, reason)
                : language.text(
                        "status.list.failing.until",
                        read,
                        since,
                        Timestamps.relative(next),
                        reason);
    }

    private static String huggingFace(SourceState state, Language language) {
        Instant heard = state.heardAt();
        String since = heard == null ? language.text("status.never") : Timestamps.relative(heard);
        return state.pausedUntil()
                .map(until ->
                        language.text(
                                "status.hugging-face.paused", since, Timestamps.relative(until)))
                .orElseGet(() -> language.text("status.hugging-face", since));
    }
}
