package dev.paperboy.search;

import static dev.paperboy.search.Papers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.filter.Filter;
import dev.paperboy.filter.FilterReading;
import dev.paperboy.filter.FilterSyntax;
import dev.paperboy.filter.Topic;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.search.Match.Strength;
import dev.paperboy.search.MatchReason.Condition;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the judge of single papers tells, and what it asks of topics. */
class FilterJudgeTests {

    private static final Paper AGENTS =
            paper("2606.00001", "Agents use tools").by("Ada Example").with(20).paper();
    private static final Paper ROBOTS =
            paper("2606.00002", "Robots walk").by("Bo Sample").with(5).paper();

    private final List<Topic> asked = new ArrayList<>();
    private Matches topic = new Matches(Map.of(), true);
    private final FilterJudge judge = new FilterJudge(this::about, FilteredPapers.CLOCK);

    private Matches about(Topic about, Collection<Paper> papers) {
        asked.add(about);
        return topic;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "agents                        | +agents",
                "robots                        | !robots",
                "-robots                       | +-robots",
                "-agents                       | !-agents",
                "agents tools upvotes>5        | +agents +tools +upvotes>5",
                "agents robots upvotes>50      | !robots !upvotes>50",
                "agents OR robots OR tools     | +agents +tools",
                "robots OR cars                | !robots !cars",
                "-(robots OR tools)            | !-tools",
                "-(robots tools)               | +-robots",
                "-(agents tools)               | !-agents !-tools",
                "--agents                      | +agents",
                "(agents robots) OR author:ada | +author:ada",
                "agents agents                 | +agents"
            })
    void theReasonsAreTheSmallestPartsThatDecide(String typed, String reasons) {
        Match match = judge.byFilter(read(typed), List.of(AGENTS, ROBOTS)).of(AGENTS.id());
        assertThat(match.reasons().stream().map(FilterJudgeTests::shown))
                .containsExactly(reasons.split(" "));
        assertThat(match.strength() == Strength.STRONG).isEqualTo(reasons.startsWith("+"));
        assertThat(match.score()).isZero();
    }

    @Test
    void everyPaperIsJudgedAndOthersDoNotMatch() {
        Matches matches = judge.byFilter(read("agents"), List.of(AGENTS, ROBOTS));
        assertThat(matches.each()).containsOnlyKeys(AGENTS.id(), ROBOTS.id());
        assertThat(matches.of(new PaperId("2606.00003"))).isEqualTo(Match.NONE);
        assertThat(matches.isSettled()).isTrue();
        assertThat(asked).isEmpty();
    }

    @Test
    void aTopicIsAskedForOnceForAllPapersAndOnlyStrongMatchesFit() {
        topic =
                new Matches(
                        Map.of(
                                AGENTS.id(), new Match(Strength.STRONG, 1, List.of()),
                                ROBOTS.id(), new Match(Strength.WEAK, -1, List.of())),
                        false);
        Matches matches =
                judge.byFilter(
                        read("topic:\"embodied agents\" OR -topic:\"embodied agents\" walk"),
                        List.of(AGENTS, ROBOTS));
        assertThat(asked).containsExactly(Topic.named("embodied agents"));
        assertThat(matches.of(AGENTS.id()).reasons().stream().map(FilterJudgeTests::shown))
                .containsExactly("+topic:\"embodied agents\"");
        assertThat(matches.of(ROBOTS.id()).reasons().stream().map(FilterJudgeTests::shown))
                .containsExactly("+-topic:\"embodied agents\"", "+walk");
        assertThat(matches.isSettled()).as("as the topic is").isFalse();
    }

    private static String shown(MatchReason reason) {
        Condition condition = (Condition) reason;
        return (condition.holds() ? "+" : "!") + FilterSyntax.print(condition.part());
    }

    private static Filter read(String typed) {
        return ((FilterReading.Read) FilterSyntax.read(typed)).filter();
    }
}
