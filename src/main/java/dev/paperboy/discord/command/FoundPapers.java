package dev.paperboy.discord.command;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Dates;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.discord.view.PaperList;
import dev.paperboy.discord.view.PaperListView;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperDates;
import dev.paperboy.search.SearchOrder;

import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Found papers as a list with pages and orders.
 *
 * @param papers all that can be reached page by page, in the order asked for
 */
record FoundPapers(AskedPapers asked, List<Paper> papers, Language language) {

    private static final int PAGE = 10;

    /** Whether the page asked for has no paper. */
    boolean isBeyondTheEnd() {
        return asked.before() >= papers.size();
    }

    /** The page asked for, which can grow by a section. */
    Container page(String heading, String note) {
        @Nullable IntFunction<ComponentId> more = more();
        // Without a button for the next page this one is all that can be seen.
        int most = more == null ? DiscordLimits.SELECT_OPTIONS : PAGE;
        return PaperListView.growing(
                new PaperList(
                        heading,
                        List.of(note),
                        papers.stream()
                                .skip(asked.before())
                                .map(paper -> entry(paper, asked.order(), language))
                                .toList(),
                        new PaperList.Paging(asked.before(), most, more, otherOrders()),
                        null),
                language);
    }

    /** Null if the question is too long for a button. */
    private @Nullable IntFunction<ComponentId> more() {
        return asked.at(asked.order(), papers.size()).fits()
                ? before -> asked.at(asked.order(), before)
                : null;
    }

    private List<Button> otherOrders() {
        return papers.size() < 2
                ? List.of()
                : asked.orders().stream()
                        .filter(order -> order != asked.order() && asked.at(order, 0).fits())
                        .map(this::button)
                        .toList();
    }

    private Button button(SearchOrder order) {
        return Button.secondary(
                asked.at(order, 0).toString(), language.text("search.by." + Sorting.nameOf(order)));
    }

    /** A paper with the day of its publication; sorted by date, with the day that counts there. */
    static PaperList.Entry entry(Paper paper, SearchOrder order, Language language) {
        PaperDates dates = paper.dates();
        if (order == SearchOrder.DATE && dates.listedOn() != null) {
            String listed = Dates.full(dates.listedOn(), language);
            return new PaperList.Entry(paper, language.text("search.listed", listed));
        }
        return new PaperList.Entry(
                paper,
                dates.publishedOn() == null ? null : Dates.full(dates.publishedOn(), language));
    }
}
