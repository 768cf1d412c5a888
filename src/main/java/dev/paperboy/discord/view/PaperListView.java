package dev.paperboy.discord.view;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Summary;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A numbered list of papers, with a menu that opens one. */
public final class PaperListView {

    /** Each list is alone in its message. */
    private static final String MENU = "list";

    private final PaperList list;
    private final Language language;

    private PaperListView(PaperList list, Language language) {
        this.list = list;
        this.language = language;
    }

    /**
     * The list as a message.
     *
     * <p>Gists shrink first; then papers are left out from its end, and that is told.
     */
    public static Container of(PaperList list, Language language) {
        int most = Math.min(list.entries().size(), DiscordLimits.SELECT_OPTIONS);
        Stream<Detail> gists = IntStream.of(80, 60, 40).mapToObj(gist -> new Detail(most, gist));
        Stream<Detail> titles =
                IntStream.iterate(most, papers -> papers >= 0, papers -> papers - 1)
                        .mapToObj(papers -> new Detail(papers, 0));
        return Budget.USUAL.fit(
                Stream.concat(gists, titles), new PaperListView(list, language)::container);
    }

    /** How many papers to show, and the most characters about each. */
    private record Detail(int papers, int gist) {}

    private Container container(Detail detail) {
        List<PaperList.Entry> shown = list.entries().subList(0, detail.papers());
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(top()));
        if (!shown.isEmpty()) {
            parts.add(TextDisplay.of(lines(shown, detail.gist())));
            parts.add(
                    PaperMenu.of(
                            shown.stream().map(PaperList.Entry::paper).toList(), MENU, language));
        }
        more(shown.size()).ifPresent(parts::add);
        bottom(shown.size()).map(TextDisplay::of).ifPresent(parts::add);
        return Container.of(parts);
    }

    private String top() {
        return Stream.concat(
                        Stream.of("## " + list.heading()),
                        list.notes().stream().map(note -> "-# " + note))
                .collect(Collectors.joining("\n"));
    }

    private String lines(List<PaperList.Entry> shown, int gist) {
        int first = list.paging().before() + 1;
        return IntStream.range(0, shown.size())
                .mapToObj(i -> line(first + i, shown.get(i), gist))
                .collect(Collectors.joining("\n"));
    }

    private String line(int number, PaperList.Entry entry, int most) {
        PaperPhrases phrases = new PaperPhrases(entry.paper(), language);
        String title =
                Stream.of(
                                Optional.of("**" + number + ".**"),
                                phrases.upvotes(),
                                Optional.of(phrases.linkedTitle()),
                                Optional.ofNullable(entry.note())
                                        .map(note -> PaperPhrases.BETWEEN.strip() + " " + note))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "));
        return Summary.of(entry.paper().text(), most)
                .map(summary -> title + "\n-# " + summary.brief(language))
                .orElse(title);
    }

    private Optional<ActionRow> more(int shown) {
        IntFunction<ComponentId> button = list.paging().more();
        return button == null || left(shown) == 0
                ? Optional.empty()
                : Optional.of(
                        MoreButton.row(button.apply(list.paging().before() + shown), language));
    }

    private Optional<String> bottom(int shown) {
        String line =
                PaperPhrases.joined(
                        Stream.of(
                                Optional.of(left(shown))
                                        .filter(left -> left > 0)
                                        .map(left -> language.text("list.and-more", left)),
                                Optional.ofNullable(list.footer())));
        return line.isEmpty() ? Optional.empty() : Optional.of("-# " + line);
    }

    private int left(int shown) {
        return list.entries().size() - shown;
    }
}
