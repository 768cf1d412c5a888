package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.discord.view.MoreButton;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Guild;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** The digests of a server, some at a time, each with a button to pause it or let it come again. */
@Component
class DigestListPages {

    /** So many fit in a message, even if all of them are broken at length. */
    private static final int PER_PAGE = 6;

    private final DigestSchedules schedules;
    private final DigestReplies replies;

    DigestListPages(DigestSchedules schedules, DigestReplies replies) {
        this.schedules = schedules;
        this.replies = replies;
    }

    /**
     * Some of them.
     *
     * @param skipped how many were shown before
     */
    Reply from(int skipped, Guild guild, Language language) {
        List<DigestSchedule> all = schedules.ofGuild(guild.getIdLong());
        List<DigestSchedule> shown = all.stream().skip(skipped).limit(PER_PAGE).toList();
        if (shown.isEmpty()) {
            return replies.notice(
                    language, all.isEmpty() ? "digest.list.none" : "digest.list.no-more");
        }
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(language.text("digest.list.heading", all.size())));
        shown.forEach(schedule -> parts.add(entry(schedule, guild, language)));
        int next = skipped + shown.size();
        if (next < all.size()) {
            parts.add(MoreButton.row(ComponentId.of(Actions.DIGESTS, next), language));
        }
        return Reply.toAsker(Container.of(parts));
    }

    private Section entry(DigestSchedule schedule, Guild guild, Language language) {
        DigestDescription description = new DigestDescription(schedule, guild, language);
        List<String> lines = new ArrayList<>();
        lines.add(
                language.text(
                        "digest.list.entry",
                        description.channel(),
                        description.days(),
                        description.time(),
                        description.zone(),
                        schedule.settings().content().papers()));
        if (!description.extras().isEmpty()) {
            lines.add(String.join(" · ", description.extras()));
        }
        lines.addAll(replies.coming(schedule, guild, language));
        return Section.of(
                new DigestButtons(schedule, language).pauseOrFix(),
                TextDisplay.of(String.join("\n", lines)));
    }
}
