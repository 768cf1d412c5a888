package dev.paperboy.discord.view;

import static dev.paperboy.discord.view.Views.MANY;
import static dev.paperboy.discord.view.Views.TREND;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.discord.view.PaperList.Entry;
import dev.paperboy.discord.view.PaperList.Paging;

import net.dv8tion.jda.api.components.buttons.Button;

import java.util.List;
import java.util.stream.Stream;

/** Lists of papers as commands make them, with as much around them as they can have. */
final class ListViews {

    private static final String READ = Timestamps.relative(DigestViewTests.READ);
    private static final int PAGE = 10;

    private ListViews() {}

    private static SentBody sent(PaperList list, Language language) {
        return SentBody.message(PaperListView.of(list, language));
    }

    /** A list in the middle of what was found. */
    static PaperList list(Views views) {
        Language language = views.language();
        return new PaperList(
                views.safe(),
                List.of(views.safe(), views.safe()),
                views.papers().stream().map(paper -> new Entry(paper, views.safe())).toList(),
                new Paging(
                        MANY,
                        5,
                        after -> ComponentId.of(Actions.DAYS, "a", "b", after),
                        List.of(Button.secondary("other", language.text("search.by.votes")))),
                language.text("trending.footer"));
    }

    static Stream<SentBody> found(Views views) {
        return Stream.of(sent(list(views), views.language()));
    }

    static Stream<SentBody> rising(Views views) {
        Language language = views.language();
        String gain = GainPhrase.of(TREND, language);
        return Stream.of(
                sent(
                        new PaperList(
                                language.text("rising.heading.of-list", views.safe()),
                                List.of(
                                        language.text("rising.order.as-of", READ),
                                        language.text("rising.short", READ),
                                        language.text("trending.failing", READ)),
                                views.papers().stream()
                                        .map(paper -> Entry.of(paper).gaining(gain))
                                        .toList(),
                                Paging.NONE,
                                language.text("rising.footer")),
                        language));
    }

    /** A reading list in the middle, with all that it can be exported as. */
    static Stream<SentBody> saved(Views views) {
        Language language = views.language();
        String when = language.text("saved.when", READ);
        List<Button> exports =
                Stream.of("bibtex", "csl_json", "ris")
                        .map(it -> Button.secondary(it, language.text("saved.export." + it)))
                        .toList();
        return Stream.of(
                sent(
                        new PaperList(
                                language.text("saved.heading.found", MANY, MANY, views.safe()),
                                List.of(language.text("saved.removed", views.safe())),
                                views.papers().stream()
                                        .map(paper -> new Entry(paper, when))
                                        .toList(),
                                new Paging(
                                        MANY,
                                        PAGE,
                                        before -> ComponentId.of(Actions.DAYS, "a", before),
                                        exports),
                                language.text("saved.footer")),
                        language));
    }
}
