package dev.paperboy.discord.command;

import dev.paperboy.discord.command.TrendingList.Unread;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.late.Filling;
import dev.paperboy.discord.text.Dates;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.discord.view.PaperList;
import dev.paperboy.discord.view.PaperListView;
import dev.paperboy.paper.FeedState;
import dev.paperboy.search.SearchResult.Extent;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The reply to {@code /trending}: the list, how fresh it is, or why there is none. */
@Component
class TrendingReply {

    private final Filling filling;

    TrendingReply(Filling filling) {
        this.filling = filling;
    }

    /**
     * @param number how many papers to show
     * @param shown the language of a list that everybody sees
     * @param asker the language of what only the asker sees
     */
    Reply of(TrendingList list, int number, Language shown, Language asker) {
        if (list.papers().isEmpty()) {
            return none(list, asker);
        }
        return Reply.toAll(
                PaperListView.of(
                        new PaperList(
                                heading(list, shown),
                                notes(list, shown),
                                list.papers().stream()
                                        .limit(number)
                                        .map(PaperList.Entry::of)
                                        .toList(),
                                PaperList.Paging.NONE,
                                shown.text("trending.footer")),
                        shown));
    }

    /** Why there is no list. */
    Reply none(TrendingList list, Language asker) {
        FeedState.Failure failure = list.failure();
        return failure == null
                ? Reply.error(asker, "trending.none")
                : Reply.error(asker, "trending.none.failing", Timestamps.relative(failure.at()));
    }

    static String heading(TrendingList list, Language language) {
        String period = list.period().name().toLowerCase(Locale.ROOT);
        String key =
                switch (list.period()) {
                    case NOW, DAY -> "trending." + period;
                    case TODAY, WEEK, MONTH ->
                            "trending." + period + (list.isOpen() ? ".open" : ".closed");
                };
        return language.text(key, Dates.span(list.first(), list.last(), language));
    }

    private List<String> notes(TrendingList list, Language language) {
        List<String> notes = new ArrayList<>();
        notes.add(SearchExtents.note(count(list, language), extent(list), language));
        FeedState.Failure failure = list.failure();
        if (failure != null) {
            notes.add(language.text("trending.failing", Timestamps.relative(failure.at())));
        }
        return notes;
    }

    /** How much of a list is there, as far as it is still being read. */
    Extent extent(TrendingList list) {
        return list.unread() != Unread.NONE && filling.isGoingOn()
                ? Extent.WHILE_INDEXING
                : Extent.ALL;
    }

    private static String count(TrendingList list, Language language) {
        int papers = list.papers().size();
        TrendingList.Readings read = list.votesAsOf();
        if (read == null) {
            return language.text("trending.count.unread", papers);
        }
        String newest = Timestamps.relative(read.newest());
        return read.oldest().equals(read.newest())
                ? language.text("trending.count", papers, newest)
                : language.text(
                        "trending.count.days", papers, newest, Timestamps.relative(read.oldest()));
    }
}
