package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.limits.DiscordLimits;
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

    /** At most. */
    private static final int PER_PAGE = 6;

    private final DigestSchedules schedules;
    private final DigestReplies replies;
    private final DigestTopics topics;

    DigestListPages(DigestSchedules schedules, DigestReplies replies, DigestTopics topics) {
        this.schedules = schedules;
        this.replies = replies;
        this.topics = topics;
    }

    /**
     * Some of them.
     *
     * @param skipped how many were shown before
     */
    Reply from(int skipped, Guild guild, Language language) {
        List<DigestSchedule> all = schedules.ofGuild(guild.getIdLong());
        List<Entry> shown =
                thatFit(
                        all.stream()
                                .skip(skipped)
                                .limit(PER_PAGE)
                                .map(schedule -> entry(schedule, guild, language))
                                .toList());
        if (shown.isEmpty()) {
            return replies.notice(
                    language, all.isEmpty() ? "digest.list.none" : "digest.list.no-more");
        }
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(language.text("digest.list.heading", all.size())));
        shown.forEach(entry -> parts.add(entry.section(language)));
        int next = skipped + shown.size();
        if (next < all.size()) {
            parts.add(MoreButton.row(ComponentId.of(Actions.DIGESTS, next), language));
        }
        return Reply.toAsker(Container.of(parts));
    }

    /** A digest and all that is told of it. */
    private record Entry(DigestSchedule schedule, String text) {

        Section section(Language language) {
            return Section.of(
                    new DigestButtons(schedule, language).pauseOrFix(), TextDisplay.of(text));
        }
    }

    /** As many as a message takes, even if all of them are broken at length; at least one. */
    private static List<Entry> thatFit(List<Entry> entries) {
        int length = 0;
        for (int i = 0; i < entries.size(); i++) {
            length += entries.get(i).text().length() + DiscordLimits.BYTES_PER_TEXT;
            if (length > DiscordLimits.DIGEST_TEXT && i > 0) {
                return entries.subList(0, i);
            }
        }
        return entries;
    }

    private Entry entry(DigestSchedule schedule, Guild guild, Language language) {
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
        List<String> extras = topics.extras(description);
        if (!extras.isEmpty()) {
            lines.add(String.join(" · ", extras));
        }
        lines.addAll(replies.coming(schedule, guild, language));
        return new Entry(schedule, String.join("\n", lines));
    }
}
