package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Dates;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.discord.view.PaperList;
import dev.paperboy.discord.view.PaperListView;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;

import net.dv8tion.jda.api.components.container.Container;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Lists all papers of a digest's days to who clicked. */
@Component
class DaysAction implements ComponentAction {

    private static final int BEFORE = 2;

    private final Catalogue catalogue;

    DaysAction(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return Actions.DAYS;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        Optional<DayRange> range = DayRange.of(request.id());
        if (range.isEmpty()) {
            return Reply.error(request.language(), "error.outdated");
        }
        DayRange days = range.get();
        List<Paper> papers = catalogue.onDays(days.first(), days.last());
        return papers.isEmpty()
                ? Reply.error(request.language(), "error.outdated")
                : Reply.toAsker(list(days, papers, before(request), request.language()))
                        .inPlace()
                        .shareable();
    }

    /** Where to go on; a list that is opened anew begins with its first paper. */
    private static int before(ComponentRequest request) {
        return request.id().number(BEFORE).orElse(0);
    }

    private static Container list(
            DayRange days, List<Paper> papers, int before, Language language) {
        String span = Dates.span(days.first(), days.last(), language);
        return PaperListView.of(
                new PaperList(
                        language.text("days.heading", span, papers.size()),
                        List.of(),
                        papers.stream().skip(before).map(PaperList.Entry::of).toList(),
                        new PaperList.Paging(
                                before,
                                shown ->
                                        ComponentId.of(
                                                Actions.DAYS, days.first(), days.last(), shown)),
                        language.text("trending.footer")),
                language);
    }
}
