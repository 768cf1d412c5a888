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

/** Tells when each list was read last, and how the sources do. */
@Component
class SourceLines {

    private final SourceClosings closings;

    SourceLines(SourceClosings closings) {
        this.closings = closings;
    }

    List<String> of(SourceState state, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(list("status.list.today", state.open(), language));
        lines.add(list("status.list.finished", state.finished(), language));
        lines.add(trending(state.trending(), language));
        lines.add(huggingFace(state, language));
        lines.add(
                closings.arxivClosedUntil()
                        .map(until ->
                                language.text("status.arxiv.closed", Timestamps.relative(until)))
                        .orElseGet(() -> language.text("status.arxiv.open")));
        return lines;
    }

    private static String list(String key, FeedState state, Language language) {
        String day = Dates.day(SourceState.day(state), language);
        Instant read = state.readAt();
        return read == null
                ? language.text(key + ".unread", day)
                : language.text(key, day, state.papers(), Timestamps.relative(read));
    }

    private static String trending(FeedState state, Language language) {
        Instant read = state.readAt();
        return read == null
                ? language.text("status.list.trending.unread")
                : language.text("status.list.trending", Timestamps.relative(read));
    }

    private static String huggingFace(SourceState state, Language language) {
        Instant heard = state.heardAt();
        String since = heard == null ? language.text("status.never") : Timestamps.relative(heard);
        return state.failure()
                .map(failure ->
                        language.text(
                                "status.hugging-face.failing",
                                since,
                                Timestamps.relative(failure.at()),
                                Reason.shown(failure.reason())))
                .orElseGet(() -> language.text("status.hugging-face", since));
    }
}
