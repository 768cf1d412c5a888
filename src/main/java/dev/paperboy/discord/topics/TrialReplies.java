package dev.paperboy.discord.topics;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.MatchedPapers;
import dev.paperboy.discord.view.MatchedPapersView;
import dev.paperboy.filter.Topic;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.Match;
import dev.paperboy.search.Matches;

import net.dv8tion.jda.api.components.actionrow.ActionRow;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows to the asker what a topic matches and why. */
@Component
class TrialReplies {

    /** From this share of the papers on a topic says little. */
    private static final double MOST_OF_THEM = 0.4;

    /** Of fewer papers no share tells anything. */
    private static final int FEWEST = 10;

    private final TopicTrial trial;

    TrialReplies(TopicTrial trial) {
        this.trial = trial;
    }

    /**
     * What it would have matched in the last week.
     *
     * @param notes sentences after that
     * @param rows what can be done
     */
    Reply lastWeek(Topic topic, Language language, List<String> notes, List<ActionRow> rows) {
        return trial.lastWeek(topic, outcome -> shown(topic, outcome, language, notes, rows));
    }

    /**
     * Likewise of a changed topic, and how many papers it matches as it is.
     *
     * @param now what it is before the change
     */
    Reply lastWeek(
            Topic now, Topic changed, Language language, List<String> notes, List<ActionRow> rows) {
        return trial.lastWeek(
                List.of(now, changed),
                outcomes -> {
                    List<String> all = new ArrayList<>();
                    all.add(fittingNow(outcomes.getFirst(), language));
                    all.addAll(notes);
                    return shown(changed, outcomes.getLast(), language, all, rows);
                });
    }

    private static String fittingNow(TopicTrial.Outcome outcome, Language language) {
        int fitting = outcome.fitting().size();
        return "-# " + language.text("topic.trial.now", fitting, outcome.papers());
    }

    private static Reply shown(
            Topic topic,
            TopicTrial.Outcome outcome,
            Language language,
            List<String> notes,
            List<ActionRow> rows) {
        List<String> top = top(topic, language);
        top.add(language.text(key(outcome), outcome.fitting().size(), outcome.papers()));
        if (!outcome.isWhole() && outcome.papers() > 0) {
            top.add("-# " + language.text("topic.trial.filling"));
        }
        if (!outcome.isSettled()) {
            top.add("-# " + language.text("topic.trial.unsettled"));
        }
        top.addAll(notes);
        return Reply.toAsker(
                MatchedPapersView.of(
                        new MatchedPapers(top, outcome.fitting(), outcome.maybe(), rows),
                        language));
    }

    private static List<String> top(Topic topic, Language language) {
        TopicDescription description = new TopicDescription(topic, language);
        List<String> top = new ArrayList<>();
        top.add("### " + description.name());
        description.description().ifPresent(top::add);
        description.keywords().map(keywords -> "-# " + keywords).ifPresent(top::add);
        top.add("-# " + description.figures());
        return top;
    }

    private static String key(TopicTrial.Outcome outcome) {
        if (outcome.papers() == 0) {
            return "topic.trial.no-papers";
        }
        if (outcome.fitting().isEmpty()) {
            return "topic.trial.none";
        }
        boolean isMost =
                outcome.papers() >= FEWEST
                        && outcome.fitting().size() >= outcome.papers() * MOST_OF_THEM;
        return isMost ? "topic.trial.most" : "topic.trial";
    }

    /** How one paper is judged by it. */
    Reply one(Topic topic, Paper paper, Language language) {
        return trial.one(topic, paper, matches -> shown(topic, paper, matches, language));
    }

    private static Reply shown(Topic topic, Paper paper, Matches matches, Language language) {
        Match match = matches.of(paper.id());
        String verdict = "topic.verdict." + match.strength().name().toLowerCase(Locale.ROOT);
        List<String> top = new ArrayList<>();
        top.add(language.text(verdict, new TopicDescription(topic, language).name()));
        if (!matches.isSettled()) {
            top.add("-# " + language.text("topic.trial.unsettled"));
        }
        if (match.reasons().isEmpty()) {
            top.add("-# " + language.text("topic.verdict.no-reason"));
        }
        return Reply.toAsker(
                MatchedPapersView.of(
                        new MatchedPapers(
                                top,
                                List.of(new MatchedPapers.Entry(paper, match)),
                                List.of(),
                                List.of()),
                        language));
    }
}
