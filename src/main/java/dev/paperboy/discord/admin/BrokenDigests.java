package dev.paperboy.discord.admin;

import dev.paperboy.digest.BreakNotices;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.Pause;

import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Guild;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Tells those who manage a server of its broken digests, should nobody have been told yet. */
@Component
class BrokenDigests {

    private final DigestSchedules schedules;
    private final BreakNotices notices;

    BrokenDigests(DigestSchedules schedules, BreakNotices notices) {
        this.schedules = schedules;
        this.notices = notices;
    }

    /**
     * The reply, after as much of what has to be told as finds room; from now on that is told. A
     * reply that changes by itself would lose it, so that the next one tells it.
     */
    Reply told(Reply reply, Guild guild, Language language) {
        if (reply.followUp() != null) {
            return reply;
        }
        List<MessageTopLevelComponent> parts = new ArrayList<>(reply.components());
        List<DigestSchedule> told = new ArrayList<>();
        for (DigestSchedule schedule : untold(guild)) {
            parts.add(told.size(), notice(schedule, guild, language));
            if (!Room.isEnoughFor(parts)) {
                parts.remove(told.size());
                break;
            }
            told.add(schedule);
        }
        told.forEach(schedules::markTold);
        return told.isEmpty() ? reply : reply.showing(parts);
    }

    private List<DigestSchedule> untold(Guild guild) {
        return schedules.ofGuild(guild.getIdLong()).stream()
                .filter(schedule ->
                        schedule.pause() instanceof Pause.Broken broken && !broken.isTold())
                .filter(schedule -> !notices.areUnderWay(schedule.target()))
                .toList();
    }

    private static Container notice(DigestSchedule schedule, Guild guild, Language language) {
        DigestDescription description = new DigestDescription(schedule, guild, language);
        return Container.of(
                TextDisplay.of(
                        language.text(
                                "digest.broken",
                                description.channel(),
                                description.time(),
                                description.state(),
                                description.remedy())),
                ActionRow.of(new DigestButtons(schedule, language).fix("told")));
    }
}
