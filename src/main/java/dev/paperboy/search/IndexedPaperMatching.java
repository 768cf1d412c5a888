package dev.paperboy.search;

import dev.paperboy.filter.Filter;
import dev.paperboy.filter.Topic;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.Match.Strength;

import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Judges papers by topics and filters, and by both where a topic has a filter. */
@Component
class IndexedPaperMatching implements PaperMatching {

    private final AboutJudge topics;
    private final FilterJudge filters;

    IndexedPaperMatching(AboutJudge topics, FilterJudge filters) {
        this.topics = topics;
        this.filters = filters;
    }

    @Override
    public Matches byTopic(Topic topic, Collection<Paper> papers) {
        Matches about = topics.byTopic(topic, papers);
        Filter filter = topic.filter();
        return filter == null ? about : both(about, filters.byFilter(filter, papers));
    }

    @Override
    public Matches byFilter(Filter filter, Collection<Paper> papers) {
        return filters.byFilter(filter, papers);
    }

    @Override
    public void prepare() {
        topics.prepare();
    }

    private static Matches both(Matches about, Matches asked) {
        Map<PaperId, Match> each = new HashMap<>();
        about.each().forEach((paper, match) -> each.put(paper, both(match, asked.of(paper))));
        return new Matches(each, about.isSettled() && asked.isSettled());
    }

    /** What the filter leaves out does not fit, however much it is about the topic. */
    private static Match both(Match about, Match asked) {
        boolean isLetThrough = asked.strength() == Strength.STRONG;
        List<MatchReason> reasons =
                isLetThrough
                        ? Stream.concat(about.reasons().stream(), asked.reasons().stream()).toList()
                        : Stream.concat(asked.reasons().stream(), about.reasons().stream())
                                .toList();
        return isLetThrough
                ? new Match(about.strength(), about.score(), reasons)
                : new Match(Strength.NONE, Match.NONE.score(), reasons);
    }
}
