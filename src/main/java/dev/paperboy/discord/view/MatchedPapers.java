package dev.paperboy.discord.view;

import dev.paperboy.paper.Paper;
import dev.paperboy.search.Match;

import net.dv8tion.jda.api.components.actionrow.ActionRow;

import java.util.List;

/**
 * The papers that fit what somebody wants to read.
 *
 * @param top lines of Markdown in the reader's language, strangers' parts made safe; at least one
 * @param fitting those that fit, best first
 * @param maybe those that perhaps fit, nearest first
 * @param rows what can be done about it
 */
public record MatchedPapers(
        List<String> top, List<Entry> fitting, List<Entry> maybe, List<ActionRow> rows) {

    public MatchedPapers {
        top = List.copyOf(top);
        fitting = List.copyOf(fitting);
        maybe = List.copyOf(maybe);
        rows = List.copyOf(rows);
    }

    /** A paper and why it fits. */
    public record Entry(Paper paper, Match match) {}
}
