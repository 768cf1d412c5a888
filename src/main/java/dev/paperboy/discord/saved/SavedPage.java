package dev.paperboy.discord.saved;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.discord.view.PaperList;
import dev.paperboy.discord.view.PaperListView;
import dev.paperboy.library.CitationFormat;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.utils.ComponentIterator;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of a reading list, with all that can be done about it.
 *
 * @param papers all that can be reached page by page, at least one
 */
record SavedPage(AskedSaved asked, List<KeptPaper> papers, String heading) {

    private static final int PAGE = 10;

    /** The last page if the one asked for is beyond it. */
    SavedPage {
        int last = (papers.size() - 1) / PAGE * PAGE;
        asked = asked.at(Math.min(asked.before(), last));
        papers = List.copyOf(papers);
    }

    Container container(SavedList.@Nullable News news, Language language) {
        Container list = PaperListView.of(list(news, language), language);
        List<ContainerChildComponent> parts = new ArrayList<>(list.getComponents());
        parts.add(removal(list, language));
        SavedList.undo(asked, news, language).forEach(parts::add);
        return Container.of(parts);
    }

    private PaperList list(SavedList.@Nullable News news, Language language) {
        List<PaperList.Entry> entries =
                papers.stream().skip(asked.before()).map(kept -> entry(kept, language)).toList();
        return new PaperList(
                heading,
                news == null ? List.of() : List.of(news.sentence()),
                entries,
                new PaperList.Paging(
                        asked.before(), PAGE, before -> asked.at(before).page(), exports(language)),
                language.text("saved.footer"));
    }

    private static PaperList.Entry entry(KeptPaper kept, Language language) {
        return new PaperList.Entry(
                kept.paper(), language.text("saved.when", Timestamps.relative(kept.savedAt())));
    }

    private List<Button> exports(Language language) {
        return Stream.of(CitationFormat.values())
                .map(format ->
                        Button.secondary(
                                asked.export(format).toString(),
                                language.text("saved.export." + AskedSaved.nameOf(format))))
                .toList();
    }

    /** Offers the papers that found room on the page. */
    private ActionRow removal(Container list, Language language) {
        List<SelectOption> shown =
                ComponentIterator.createStream(List.of(list))
                        .filter(StringSelectMenu.class::isInstance)
                        .flatMap(menu -> ((StringSelectMenu) menu).getOptions().stream())
                        .toList();
        return ActionRow.of(
                StringSelectMenu.create(asked.removal().toString())
                        .setPlaceholder(language.text("saved.remove"))
                        .addOptions(shown)
                        .build());
    }
}
