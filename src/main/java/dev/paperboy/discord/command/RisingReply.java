package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.discord.view.GainPhrase;
import dev.paperboy.discord.view.PaperList;
import dev.paperboy.discord.view.PaperListView;
import dev.paperboy.paper.FeedState;
import dev.paperboy.search.SearchResult.Extent;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The reply to {@code /trending sort: rising}: what rises and how fast, or why nothing does. */
@Component
class RisingReply {

    /** Where votes were watched for less, most papers have gained for less than a day. */
    private static final Duration LONG_ENOUGH = Duration.ofDays(1);

    private final TrendingReply trending;

    RisingReply(TrendingReply trending) {
        this.trending = trending;
    }

    /**
     * @param shown the language of a list that everybody may see
     * @param asker the language of what only the asker sees
     */
    Reply of(RisingList rising, Language shown, Language asker) {
        if (rising.papers().isEmpty()) {
            return none(rising, asker);
        }
        return Reply.toAll(
                PaperListView.of(
                        new PaperList(
                                heading(rising, shown),
                                notes(rising, shown),
                                rising.papers().stream()
                                        .map(paper ->
                                                PaperList.Entry.of(paper.paper())
                                                        .gaining(
                                                                GainPhrase.of(
                                                                        paper.trend(), shown)))
                                        .toList(),
                                PaperList.Paging.NONE,
                                shown.text("rising.footer")),
                        shown));
    }

    private Reply none(RisingList rising, Language asker) {
        Instant since = rising.watchedSince();
        FeedState.Failure failure = rising.list().failure();
        if (since == null || (!rising.isOfAll() && rising.list().papers().isEmpty())) {
            return trending.none(rising.list(), asker);
        }
        if (failure != null) {
            return Reply.error(asker, "rising.none.failing", Timestamps.relative(failure.at()));
        }
        return isShort(since, rising.now())
                ? Reply.error(asker, "rising.none.short", Timestamps.relative(since))
                : Reply.error(asker, rising.isOfAll() ? "rising.none" : "rising.none.of-list");
    }

    private static boolean isShort(Instant since, Instant now) {
        return since.isAfter(now.minus(LONG_ENOUGH));
    }

    private static String heading(RisingList rising, Language language) {
        return rising.isOfAll()
                ? language.text("rising.heading")
                : language.text(
                        "rising.heading.of-list", TrendingReply.heading(rising.list(), language));
    }

    private List<String> notes(RisingList rising, Language language) {
        List<String> notes = new ArrayList<>();
        Extent extent = rising.isOfAll() ? Extent.ALL : trending.extent(rising.list());
        notes.add(SearchExtents.note(order(rising, language), extent, language));
        Instant since = rising.watchedSince();
        if (since != null && isShort(since, rising.now())) {
            notes.add(language.text("rising.short", Timestamps.relative(since)));
        }
        FeedState.Failure failure = rising.list().failure();
        if (failure != null) {
            notes.add(language.text("trending.failing", Timestamps.relative(failure.at())));
        }
        return notes;
    }

    private static String order(RisingList rising, Language language) {
        TrendingList.Readings read = rising.list().votesAsOf();
        return read == null
                ? language.text("rising.order")
                : language.text("rising.order.as-of", Timestamps.relative(read.newest()));
    }
}
