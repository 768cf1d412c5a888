package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
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
    private final DigestReplies replies;
    private final DigestEntries entries;

    DigestListPages(DigestSchedules schedules, DigestReplies replies, DigestEntries entries) {
        this.schedules = schedules;
        this.replies = replies;
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
        if (all.isEmpty()) {
            return replies.error(language, "digest.list.none").inPlace();
        }
        if (skipped >= all.size()) {
            return replies.error(language, "digest.list.no-more").inPlace();
        }
        List<String> texts =
                all.stream()
                        .map(each -> String.join("\n", entries.lines(each, guild, language)))
                        .toList();
        String before = String.join("\n", told);
        Pages page =
                Pages.at(
                        texts.stream().map(it -> it.length() + DiscordLimits.BYTES_PER_TEXT).toList(),
                        skipped,
                        DiscordLimits.DIGEST_TEXT - before.length(),
                        PER_PAGE);
        List<ContainerChildComponent> parts = new ArrayList<>();
        if (!told.isEmpty()) {
            parts.add(TextDisplay.of(before));
        }
        parts.add(TextDisplay.of(language.text("digest.list.heading", all.size())));
        for (int place = page.first(); place < page.end(); place++) {
            parts.add(
                    Section.of(
                            new DigestButtons(all.get(place), language)
                                    .pauseOrFix(ListPlace.after(skipped)),
                            TextDisplay.of(texts.get(place))));
        }
        PageButtons.row(id(page.back()), id(page.more()), language).ifPresent(parts::add);
        return Reply.toAsker(Container.of(parts)).inPlace();
    }

    private static @Nullable ComponentId id(@Nullable Integer skipped) {
        return skipped == null ? null : ComponentId.of(Actions.DIGESTS, skipped);
    }
}
