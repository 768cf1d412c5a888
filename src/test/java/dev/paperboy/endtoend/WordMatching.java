package dev.paperboy.endtoend;

import dev.paperboy.filter.Filter;
import dev.paperboy.filter.Topic;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.Match;
import dev.paperboy.search.Match.Strength;
import dev.paperboy.search.MatchReason;
import dev.paperboy.search.Matches;
import dev.paperboy.search.PaperMatching;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Matches papers by their words, so that a test knows beforehand what fits: one fits if its title
 * holds the topic's name or a keyword, and perhaps fits if its abstract holds the name.
 */
final class WordMatching implements PaperMatching {

    @Override
    public Matches byTopic(Topic topic, Collection<Paper> papers) {
        return each(papers, paper -> match(topic, paper));
    }

    private static Match match(Topic topic, Paper paper) {
        if (topic.filter() != null && !letsThrough(topic.filter(), paper)) {
            return new Match(
                    Strength.NONE, -9, List.of(new MatchReason.Condition(topic.filter(), false)));
        }
        if (holds(paper.title(), topic.name())) {
            return new Match(
                    Strength.STRONG, 1, List.of(new MatchReason.Words(List.of(topic.name()))));
        }
        return topic.keywords().stream()
                .filter(keyword -> holds(paper.title(), keyword))
                .findFirst()
                .map(keyword ->
                        new Match(Strength.STRONG, 0.5, List.of(new MatchReason.Keyword(keyword))))
                .orElseGet(() ->
                        holds(String.valueOf(paper.text().abstractText()), topic.name())
                                ? new Match(
                                        Strength.WEAK, -0.5, List.of(new MatchReason.Meaning(1.5)))
                                : Match.NONE);
    }

    private static boolean holds(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    @Override
    public Matches byFilter(Filter filter, Collection<Paper> papers) {
        return each(
                papers,
                paper ->
                        letsThrough(filter, paper)
                                ? new Match(Strength.STRONG, 0, List.of())
                                : Match.NONE);
    }

    private static boolean letsThrough(Filter filter, Paper paper) {
        return switch (filter) {
            case Filter.Has(Filter.Thing _) -> paper.links().code() != null;
            case Filter.Word(String word) -> holds(paper.title(), word);
            case Filter.Phrase(String words) -> holds(paper.title(), words);
            case Filter.All(List<Filter> parts) ->
                    parts.stream().allMatch(part -> letsThrough(part, paper));
            case Filter.Not(Filter part) -> !letsThrough(part, paper);
            default -> throw new IllegalArgumentException(filter.toString());
        };
    }

    private static Matches each(Collection<Paper> papers, Function<Paper, Match> judge) {
        Map<PaperId, Match> each = new HashMap<>();
        papers.forEach(paper -> each.put(paper.id(), judge.apply(paper)));
        return new Matches(each, true);
    }
}
