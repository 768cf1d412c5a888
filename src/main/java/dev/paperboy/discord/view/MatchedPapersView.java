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

    private MatchedPapersView(MatchedPapers matched, Language language) {
        this.matched = matched;
        this.language = language;
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
            parts.add(TextDisplay.of(String.join("\n", lines(matched.fitting(), most))));
        }
        if (!matched.maybe().isEmpty()) {
            List<String> lines = new ArrayList<>();
            lines.add(language.text("digest.maybe"));
            lines.addAll(lines(matched.maybe(), Math.min(most, MOST_MAYBE)));
            parts.add(TextDisplay.of(String.join("\n", lines)));
        }
        parts.addAll(matched.rows());
        return Container.of(parts);
    }

    private List<String> lines(List<Entry> entries, int most) {
        List<String> lines = new ArrayList<>();
        entries.stream().limit(most).map(this::line).forEach(lines::add);
        if (entries.size() > most) {
            lines.add("-# " + language.text("list.and-more", entries.size() - most));
        }
        return lines;
    }

    private String line(Entry entry) {
        String title = new PaperLine(PaperList.Entry.of(entry.paper()), language).plain(0);
        String reasons = new MatchPhrases(language).joined(entry.match());
        return reasons.isEmpty() ? title : title + "\n-# " + reasons;
    }
}
