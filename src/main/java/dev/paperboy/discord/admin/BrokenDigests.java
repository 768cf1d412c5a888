package dev.paperboy.discord.admin;

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

import java.util.List;
import java.util.stream.Stream;

/** Tells those who manage a server of its broken digests, should nobody have been told yet. */
@Component
class BrokenDigests {

    /** More would not fit beside the longest answer; they are told at the next command. */
    private static final int AT_ONCE = 2;

    private final DigestSchedules schedules;

    BrokenDigests(DigestSchedules schedules) {
        this.schedules = schedules;
    }

    /** The reply, after what has to be told; from now on that has been. */
    Reply told(Reply reply, Guild guild, Language language) {
        List<DigestSchedule> untold =
                schedules.ofGuild(guild.getIdLong()).stream()
                        .filter(schedule ->
                                schedule.pause() instanceof Pause.Broken broken && !broken.isTold())
                        .limit(AT_ONCE)
                        .toList();
        Stream<MessageTopLevelComponent> told =
                untold.stream().map(schedule -> notice(schedule, guild, language));
        Reply whole = new Reply(Stream.concat(told, reply.components().stream()).toList(), true);
        untold.forEach(schedule -> schedules.markTold(schedule.key()));
        return whole;
    }

    private static Container notice(DigestSchedule schedule, Guild guild, Language language) {
        DigestDescription description = new DigestDescription(schedule, guild, language);
        return Container.of(
                TextDisplay.of(
                        language.text(
                                "digest.broken",
                                description.channel(),
                                description.time(),
                                description.state())),
                ActionRow.of(new DigestButtons(schedule, language).fix("told")));
    }
}
