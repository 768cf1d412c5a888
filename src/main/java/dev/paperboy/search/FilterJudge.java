package dev.paperboy.search;

import dev.paperboy.filter.Filter;
import dev.paperboy.filter.Filter.About;
import dev.paperboy.filter.Filter.All;
import dev.paperboy.filter.Filter.Any;
import dev.paperboy.filter.Filter.Not;
import dev.paperboy.filter.Topic;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.Match.Strength;

import org.apache.lucene.search.Query;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges single papers by filters, each part by what the index would be asked. */
@Component
class FilterJudge {

    private static final Matches UNJUDGED = new Matches(Map.of(), false);

    private final AboutJudge topics;
    private final Clock clock;

    /**
     * @param clock the schedule clock, which ages are counted by
     */
    FilterJudge(AboutJudge topics, Clock clock) {
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * As {@link PaperMatching#byFilter}; the reasons are the smallest parts that decide, in the
     * order of the filter.
     */
    Matches byFilter(Filter filter, Collection<Paper> papers) {
        Map<About, Matches> fitting = new HashMap<>();
        for (About about : topicsOf(filter)) {
            fitting.put(about, topics.byTopic(Topic.named(about.topic()), papers));
        }
        Leaves leaves = new Leaves(today(), fitting, new HashMap<>());
        Map<PaperId, Match> each = new HashMap<>();
        for (Paper paper : papers) {
            PaperInMemory words = new PaperInMemory(paper);
            each.put(paper.id(), match(Verdict.of(filter, leaf -> leaves.holds(leaf, words))));
        }
        return new Matches(each, fitting.values().stream().allMatch(Matches::isSettled));
    }

    /** As {@link PaperMatching#prepare()}, where this filter needs it. */
    void prepareFor(Filter filter) {
        if (!topicsOf(filter).isEmpty()) {
            topics.prepare();
        }
    }

    /** The day that ages are counted from. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** The topics that a filter asks for. */
    static Set<About> topicsOf(Filter filter) {
        Set<About> found = new LinkedHashSet<>();
        collect(filter, found);
        return found;
    }

    private static void collect(Filter filter, Set<About> found) {
        switch (filter) {
            case All(List<Filter> parts) -> parts.forEach(part -> collect(part, found));
            case Any(List<Filter> parts) -> parts.forEach(part -> collect(part, found));
            case Not(Filter part) -> collect(part, found);
            case About about -> found.add(about);
            default -> {
                // It has no parts.
            }
        }
    }

    private static Match match(Verdict verdict) {
        return new Match(
                verdict.holds() ? Strength.STRONG : Strength.NONE,
                0,
                List.copyOf(verdict.deciding()));
    }

    /**
     * What is known for judging the parts of one filter.
     *
     * @param queries for its words, made once for all papers
     */
    private record Leaves(
            LocalDate today, Map<About, Matches> fitting, Map<Filter, Query> queries) {

        boolean holds(Filter leaf, PaperInMemory words) {
            Paper paper = words.paper();
            return switch (leaf) {
                case Filter.Count _, Filter.Has _, Filter.Since _ ->
                        KnownPart.trait(leaf, today).isOf(paper);
                case About about ->
                        fitting.getOrDefault(about, UNJUDGED).of(paper.id()).strength()
                                == Strength.STRONG;
                default -> words.matches(queries.computeIfAbsent(leaf, TextCondition::of));
            };
        }
    }
}
