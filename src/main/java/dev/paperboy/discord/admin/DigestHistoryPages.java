package dev.paperboy.discord.admin;

import dev.paperboy.digest.DigestHistory;
import dev.paperboy.digest.DigestRun;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.discord.view.PageButtons;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Guild;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** What became of the digests of a server, newest first, some at a time. */
@Component
class DigestHistoryPages {

    /** So many fit in a message, even if all of them failed in every respect. */
    private static final int PER_PAGE = 6;

    private final DigestHistory history;

    DigestHistoryPages(DigestHistory history) {
        this.history = history;
    }

    /**
     * Some of it.
     *
     * @param cursor where to go on; null: begins with the newest
     */
    Reply from(@Nullable String cursor, Guild guild, Language language) {
        DigestHistory.Page page = history.ofGuild(guild.getIdLong(), cursor, PER_PAGE);
        if (page.runs().isEmpty()) {
            return Reply.error(language, cursor == null ? "history.none" : "history.no-more")
                    .inPlace();
        }
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(language.text("history.heading")));
        for (DigestRun run : page.runs()) {
            parts.add(TextDisplay.of(new DigestRunLine(run, guild, language).text()));
        }
        PageButtons.row(id(page.previous()), id(page.next()), language).ifPresent(parts::add);
        return Reply.toAsker(Container.of(parts)).inPlace();
    }

    private static @Nullable ComponentId id(@Nullable String cursor) {
        return cursor == null ? null : ComponentId.of(Actions.HISTORY, cursor);
    }
}
