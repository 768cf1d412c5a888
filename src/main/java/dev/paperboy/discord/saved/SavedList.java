package dev.paperboy.discord.saved;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.view.FilterErrors;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.filter.FilterError;
import dev.paperboy.library.SavedPaper;
import dev.paperboy.search.SearchResult.Extent;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** Shows members what they keep to read, or what was found among it. */
@Component
class SavedList {

    private static final int MOST_OF_QUERY = 100;

    private final SavedPapers saved;
    private final SavedSearch search;

    SavedList(SavedPapers saved, SavedSearch search) {
        this.saved = saved;
        this.search = search;
    }

    /**
     * What has just been done to the list.
     *
     * @param sentence tells it, as Markdown
     * @param undone what can be put back; null: nothing
     */
    record News(String sentence, @Nullable SavedPaper undone) {}

    /** The page asked for, for its member alone. */
    Reply show(Reader reader, AskedSaved asked) {
        return show(reader, asked, null);
    }

    /**
     * Likewise, with what has just been done.
     *
     * @param news null: nothing has
     */
    Reply show(Reader reader, AskedSaved asked, @Nullable News news) {
        Language language = reader.language();
        if (!asked.fits()) {
            return notice(language.text("saved.search.too-long"), asked, null, language);
        }
        List<KeptPaper> all = saved.of(reader.userId());
        if (all.isEmpty()) {
            return notice(language.text("saved.none"), asked, news, language);
        }
        return switch (search.of(asked.query(), all)) {
            case SavedSearch.Outcome.Malformed(FilterError error) ->
                    Reply.toAsker(Notices.of(FilterErrors.text(asked.query(), error, language)));
            case SavedSearch.Outcome.Unsure(Extent extent) ->
                    notice(unsure(asked, extent, language), asked, news, language);
            case SavedSearch.Outcome.Found(List<KeptPaper> found) when found.isEmpty() ->
                    notice(
                            language.text("saved.search.nothing", shown(asked), all.size()),
                            asked,
                            news,
                            language);
            case SavedSearch.Outcome.Found(List<KeptPaper> found) ->
                    Reply.toAsker(
                                    new SavedPage(
                                                    asked,
                                                    found,
                                                    heading(asked, found, all, language))
                                            .container(news, language))
                            .shareable();
        };
    }

    private String heading(
            AskedSaved asked, List<KeptPaper> found, List<KeptPaper> all, Language language) {
        if (!asked.query().isEmpty()) {
            return language.text("saved.heading.found", found.size(), all.size(), shown(asked));
        }
        return all.size() < saved.most()
                ? language.text("saved.heading", all.size())
                : language.text("saved.heading.full", all.size());
    }

    /** That it cannot be said yet whether something on the list fits. */
    static String unsure(AskedSaved asked, Extent extent, Language language) {
        String reason =
                switch (extent) {
                    case UNTIL_TIME_WAS_UP -> "search.time-up";
                    case ALL, WHILE_INDEXING -> "search.indexing.still";
                };
        return language.text(reason, shown(asked));
    }

    private static String shown(AskedSaved asked) {
        return Markdown.inline(Clip.to(MOST_OF_QUERY, asked.query()));
    }

    private static Reply notice(
            String sentence, AskedSaved asked, @Nullable News news, Language language) {
        Container told = Notices.of(news == null ? sentence : news.sentence() + "\n" + sentence);
        return new Reply(
                Stream.concat(Stream.of(told), undo(asked, news, language)).toList(), true);
    }

    /** The row that takes back what has just been done, if that can be. */
    static Stream<ActionRow> undo(AskedSaved asked, @Nullable News news, Language language) {
        return news == null || news.undone() == null
                ? Stream.empty()
                : Stream.of(
                        ActionRow.of(
                                Button.secondary(
                                        asked.undo(news.undone()).toString(),
                                        language.text("saved.put-back"))));
    }
}
