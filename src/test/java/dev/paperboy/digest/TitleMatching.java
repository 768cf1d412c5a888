package dev.paperboy.digest;

import dev.paperboy.filter.Filter;
import dev.paperboy.filter.Topic;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.Match;
import dev.paperboy.search.Match.Strength;
import dev.paperboy.search.Matches;
import dev.paperboy.search.PaperMatching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Matches papers by their titles: one that holds the topic's name fits, better the more often; one
 * that holds it in capital letters perhaps fits. Filters let through what has their word.
 */
final class TitleMatching implements PaperMatching {

    private boolean isSettled = true;
    private int judgements;

    /** From now on not everything is known, until it is set back. */
    void setSettled(boolean settled) {
        isSettled = settled;
    }

    /** How many times it was asked. */
    int judgements() {
        return judgements;
    }

    @Override
    public Matches byTopic(Topic topic, Collection<Paper> papers) {
        return matches(papers, paper -> byTitle(paper.title(), topic.name()));
    }

    private static Match byTitle(String title, String name) {
        int times = title.split(name, -1).length - 1;
        if (times > 0) {
            return new Match(Strength.STRONG, times - 1, List.of());
        }
        return title.contains(name.toUpperCase(Locale.ROOT))
                ? new Match(Strength.WEAK, -0.5, List.of())
                : Match.NONE;
    }

    @Override
    public void prepare() {}

    @Override
    public Matches byFilter(Filter filter, Collection<Paper> papers) {
        return matches(
                papers,
                paper ->
                        isLetThrough(filter, paper)
                                ? new Match(Strength.STRONG, 0, List.of())
                                : Match.NONE);
    }

    private static boolean isLetThrough(Filter filter, Paper paper) {
        return switch (filter) {
            case Filter.Word(String text) -> paper.title().contains(text);
            case Filter.Author(String name) -> paper.authors().contains(name);
            default -> throw new IllegalArgumentException(filter.toString());
        };
    }

    private Matches matches(Collection<Paper> papers, Function<Paper, Match> judge) {
        judgements++;
        Map<PaperId, Match> each = new HashMap<>();
        papers.forEach(paper -> each.put(paper.id(), judge.apply(paper)));
        return new Matches(each, isSettled);
    }
}
