package dev.paperboy.discord.topics;

import dev.paperboy.digest.MatchOrder;
import dev.paperboy.discord.late.Filling;
import dev.paperboy.discord.view.MatchedPapers.Entry;
import dev.paperboy.filter.Topic;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedDays;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.ComputingTurns;
import dev.paperboy.search.Match.Strength;
import dev.paperboy.search.Matches;
import dev.paperboy.search.PaperMatching;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tries out which papers a topic matches. */
@Component
class TopicTrial {

    private static final int DAYS = 7;

    private final Catalogue catalogue;
    private final PaperMatching matching;
    private final ComputingTurns turns;
    private final Filling filling;
    private final Clock clock;

    TopicTrial(
            Catalogue catalogue,
            PaperMatching matching,
            ComputingTurns turns,
            Filling filling,
            Clock clock) {
        this.catalogue = catalogue;
        this.matching = matching;
        this.turns = turns;
        this.filling = filling;
        this.clock = clock;
    }

    /**
     * What a topic would have matched of the lists of the last seven days.
     *
     * @param papers how many stood on them
     * @param fitting those that fit, as a digest would order them
     * @param maybe those that perhaps fit, nearest first
     * @param isSettled whether all was known that speaks for or against the papers
     * @param isWhole whether no list of these days is still to be read
     */
    record Outcome(
            int papers,
            List<Entry> fitting,
            List<Entry> maybe,
            boolean isSettled,
            boolean isWhole) {}

    /**
     * Tries it out.
     *
     * @param shown what is made of what comes of it, in the same turn
     */
    <T> T lastWeek(Topic topic, Function<Outcome, T> shown) {
        return lastWeek(List.of(topic), outcomes -> shown.apply(outcomes.getFirst()));
    }

    /** The same of several topics, in their order, with the papers of one moment. */
    <T> T lastWeek(List<Topic> topics, Function<List<Outcome>, T> shown) {
        matching.prepare();
        return turns.take(() -> shown.apply(tried(topics)));
    }

    private List<Outcome> tried(List<Topic> topics) {
        LocalDate today = FeedDays.openAt(clock.instant());
        LocalDate first = today.minusDays(DAYS - 1L);
        // Asked first: what is read meanwhile may not be among the papers.
        boolean isWhole = isWhole(first, today);
        List<Paper> papers = catalogue.onDays(first, today);
        return topics.stream()
                .map(topic -> outcome(papers, matching.byTopic(topic, papers), isWhole))
                .toList();
    }

    private static Outcome outcome(List<Paper> papers, Matches matches, boolean isWhole) {
        return new Outcome(
                papers.size(),
                entries(papers, matches, Strength.STRONG)
                        .sorted(Comparator.comparing(TopicTrial::ranked, MatchOrder.BEST_FIRST))
                        .toList(),
                entries(papers, matches, Strength.WEAK)
                        .sorted(
                                Comparator.comparingDouble((Entry it) -> it.match().score())
                                        .reversed())
                        .toList(),
                matches.isSettled(),
                isWhole);
    }

    private boolean isWhole(LocalDate first, LocalDate last) {
        return !filling.isGoingOn()
                || first.datesUntil(last.plusDays(1))
                        .noneMatch(day -> catalogue.stateOf(new Feed.Day(day)).readAt() == null);
    }

    private static Stream<Entry> entries(List<Paper> papers, Matches matches, Strength strength) {
        return papers.stream()
                .map(paper -> new Entry(paper, matches.of(paper.id())))
                .filter(entry -> entry.match().strength() == strength);
    }

    private static MatchOrder.Ranked ranked(Entry entry) {
        return new MatchOrder.Ranked(entry.paper(), entry.match().score());
    }

    /**
     * How one paper is judged by a topic.
     *
     * @param shown what is made of that, in the same turn
     */
    <T> T one(Topic topic, Paper paper, Function<Matches, T> shown) {
        matching.prepare();
        return turns.take(() -> shown.apply(matching.byTopic(topic, List.of(paper))));
    }
}
