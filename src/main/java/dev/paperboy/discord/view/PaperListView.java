package dev.paperboy.discord.view;

import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
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

    /** No page shows fewer, unless room is short. */
    private static final int BACK = 10;

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
        return of(list, Budget.USUAL, language);
    }

    /** Likewise, but with room left for a {@link PaperSection}, which may be added later. */
    public static Container growing(PaperList list, Language language) {
        return of(list, Budget.GROWING, language);
    }

    private static Container of(PaperList list, Budget budget, Language language) {
        int most = Math.min(list.entries().size(), list.paging().most());
        Stream<Detail> gists = IntStream.of(80, 60, 40).mapToObj(gist -> new Detail(most, gist));
        Stream<Detail> titles =
                IntStream.iterate(most, papers -> papers >= 0, papers -> papers - 1)
                        .mapToObj(papers -> new Detail(papers, 0));
        return budget.fit(
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
        buttons(shown.size()).ifPresent(parts::add);
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
        return new PaperLine(entry, language).numbered(number, most);
    }

    private Optional<ActionRow> buttons(int shown) {
        List<Button> buttons = new ArrayList<>();
        IntFunction<ComponentId> more = list.paging().more();
        if (more != null && list.paging().before() > 0) {
            int back = Math.max(0, list.paging().before() - BACK);
            buttons.add(PageButtons.back(more.apply(back), language));
        }
        if (more != null && left(shown) > 0) {
            buttons.add(PageButtons.more(more.apply(list.paging().before() + shown), language));
        }
        buttons.addAll(list.paging().others());
        return buttons.isEmpty() ? Optional.empty() : Optional.of(ActionRow.of(buttons));
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
