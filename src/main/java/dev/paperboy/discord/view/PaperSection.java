package dev.paperboy.discord.view;

import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.separator.Separator.Spacing;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Further papers below a message that may be read already: all above them stays as it is.
 *
 * @param heading Markdown, of one or more lines
 * @param entries in the order to show, at least one; those without room are left out
 */
public record PaperSection(String heading, List<PaperList.Entry> entries) {

    /** Tells its menu from the list's. */
    private static final String MENU = "more";

    private static final int GIST = 60;

    public PaperSection {
        entries = List.copyOf(entries);
    }

    /**
     * The message with this at its end.
     *
     * @param message one that leaves room, as {@link PaperListView#growing} does
     */
    public Container below(Container message, Language language) {
        Stream<Detail> details =
                IntStream.iterate(entries.size(), papers -> papers > 0, papers -> papers - 1)
                        .boxed()
                        .flatMap(papers -> Stream.of(GIST, 0).map(it -> new Detail(papers, it)));
        return Budget.USUAL.fit(details, detail -> joined(message, detail, language));
    }

    /** How many papers to show, and the most characters about each. */
    private record Detail(int papers, int gist) {}

    private Container joined(Container message, Detail detail, Language language) {
        List<PaperList.Entry> shown = entries.subList(0, detail.papers());
        String lines =
                shown.stream()
                        .map(entry -> new PaperLine(entry, language).plain(detail.gist()))
                        .collect(Collectors.joining("\n"));
        List<ContainerChildComponent> parts = new ArrayList<>(message.getComponents());
        parts.add(Separator.createDivider(Spacing.SMALL));
        parts.add(TextDisplay.of(heading + "\n" + lines));
        parts.add(
                PaperMenu.of(shown.stream().map(PaperList.Entry::paper).toList(), MENU, language));
        return Container.of(parts);
    }
}
