package dev.paperboy.discord.view;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.MatchedPapers.Entry;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Papers with why they fit, those that only perhaps do below them, and what can be done. */
public final class MatchedPapersView {

    private static final int MOST_FITTING = 12;
    private static final int MOST_MAYBE = 4;

    private final MatchedPapers matched;
    private final Language language;
    private final List<String> fitting;
    private final List<String> maybe;

    private MatchedPapersView(MatchedPapers matched, Language language) {
        this.matched = matched;
        this.language = language;
        this.fitting = lines(matched.fitting(), MOST_FITTING);
        this.maybe = lines(matched.maybe(), MOST_MAYBE);
    }

    private List<String> lines(List<Entry> entries, int most) {
        return entries.stream().limit(most).map(this::line).toList();
    }

    /** The message; papers without room are counted. */
    public static Container of(MatchedPapers matched, Language language) {
        Stream<Integer> most =
                IntStream.rangeClosed(0, MOST_FITTING).map(it -> MOST_FITTING - it).boxed();
        return Budget.USUAL.fit(most, new MatchedPapersView(matched, language)::container);
    }

    private Container container(int most) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(String.join("\n", matched.top())));
        if (!matched.fitting().isEmpty()) {
            parts.add(
                    TextDisplay.of(
                            String.join("\n", shown(fitting, most, matched.fitting().size()))));
        }
        if (!matched.maybe().isEmpty()) {
            List<String> lines = new ArrayList<>();
            lines.add(language.text("digest.maybe"));
            lines.addAll(shown(maybe, Math.min(most, MOST_MAYBE), matched.maybe().size()));
            parts.add(TextDisplay.of(String.join("\n", lines)));
        }
        parts.addAll(matched.rows());
        return Container.of(parts);
    }

    private List<String> shown(List<String> lines, int most, int all) {
        List<String> shown = new ArrayList<>(lines.stream().limit(most).toList());
        if (all > most) {
            shown.add("-# " + language.text("list.and-more", all - most));
        }
        return shown;
    }

    private String line(Entry entry) {
        String title = new PaperLine(PaperList.Entry.of(entry.paper()), language).plain(0);
        String reasons = new MatchPhrases(language).joined(entry.match());
        return reasons.isEmpty() ? title : title + "\n-# " + reasons;
    }
}
