package dev.paperboy.discord.command;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Rising;
import dev.paperboy.paper.VoteTrends;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Picks the papers that rise, of all or of a period's list. */
@Component
class RisingLists {

    private final TrendingLists lists;
    private final VoteTrends trends;
    private final Clock clock;

    RisingLists(TrendingLists lists, VoteTrends trends, Clock clock) {
        this.lists = lists;
        this.trends = trends;
        this.clock = clock;
    }

    /**
     * @param period empty: of all papers, however old
     * @param limit the most to pick
     */
    RisingList of(Optional<Period> period, int limit) {
        TrendingList list = lists.of(period.orElse(Period.TODAY));
        List<Rising> rising =
                period.isEmpty()
                        ? trends.rising(limit)
                        : trends.rising(list.papers().stream().map(Paper::id).toList(), limit);
        return new RisingList(
                list,
                period.isEmpty(),
                rising,
                trends.watchedSince().orElse(null),
                clock.instant());
    }
}
