package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.discord.view.PageButtons;
import dev.paperboy.discord.view.Pages;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Guild;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** The digests of a server, some at a time, each with a button to pause it or let it come again. */
@Component
class DigestListPages {

    /** At most. */
    private static final int PER_PAGE = 6;

    private final DigestSchedules schedules;
    private final DigestEntries entries;

    DigestListPages(DigestSchedules schedules, DigestEntries entries) {
        this.schedules = schedules;
        this.entries = entries;
    }

    /**
     * Some of them, in place of the page that was clicked.
     *
     * @param skipped how many were shown before
     * @param told what has just been done about one of them, a sentence each
     */
    Reply from(int skipped, List<String> told, Guild guild, Language language) {
        List<DigestSchedule> all = schedules.ofGuild(guild.getIdLong());
        if (skipped >= all.size()) {
            String key = all.isEmpty() ? "digest.list.none" : "digest.list.no-more";
            return Reply.error(language, key).inPlace();
        }
        List<String> above = new ArrayList<>();
        if (!told.isEmpty()) {
            above.add(Notices.joined(told, language));
        }
        above.add(language.text("digest.list.heading", all.size()));
        List<String> texts =
                all.stream()
                        .map(each -> String.join("\n", entries.lines(each, guild, language)))
                        .toList();
        Pages page = Pages.at(above, texts, skipped, PER_PAGE);
        List<ContainerChildComponent> parts = new ArrayList<>();
        above.stream().map(TextDisplay::of).forEach(parts::add);
        for (int place = page.first(); place < page.end(); place++) {
            parts.add(section(all.get(place), texts.get(place), skipped, language));
        }
        PageButtons.row(id(page.back()), id(page.more()), language).ifPresent(parts::add);
        return Reply.toAsker(Container.of(parts)).inPlace();
    }

    private static Section section(
            DigestSchedule digest, String text, int skipped, Language language) {
        return Section.of(
                new DigestButtons(digest, language).pauseOrFix(ListPlace.after(skipped)),
                TextDisplay.of(text));
    }

    private static @Nullable ComponentId id(@Nullable Integer skipped) {
        return skipped == null ? null : ComponentId.of(Actions.DIGESTS, skipped);
    }
}
