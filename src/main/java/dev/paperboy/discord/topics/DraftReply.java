package dev.paperboy.discord.topics;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.filter.Topic;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.TopicDraft;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Guild;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Shows what a topic would match before it is saved, and lets the asker save it. */
@Component
class DraftReply {

    private final DigestSchedules schedules;
    private final TrialReplies trials;

    DraftReply(DigestSchedules schedules, TrialReplies trials) {
        this.schedules = schedules;
        this.trials = trials;
    }

    /** Of a new topic, which can be put to use at once. */
    Reply ofNew(TopicDraft draft, Guild guild, Language language) {
        List<DigestSchedule> digests = schedules.ofGuild(draft.guildId());
        List<String> notes = new ArrayList<>();
        notes.add("-# " + language.text("topic.draft"));
        if (digests.isEmpty()) {
            notes.add("-# " + language.text("topic.no-digest"));
        }
        return trials.lastWeek(
                draft.topic(), language, notes, rows(draft, digests, guild, language));
    }

    /**
     * Of a changed topic, with how many papers it matches as it is.
     *
     * @param now what it is before the change
     */
    Reply ofChange(TopicDraft draft, Topic now, Language language) {
        return trials.lastWeek(
                now,
                draft.topic(),
                language,
                List.of("-# " + language.text("topic.draft")),
                List.of(ActionRow.of(save(draft, language), cancel(draft, language))));
    }

    private static List<ActionRow> rows(
            TopicDraft draft, List<DigestSchedule> digests, Guild guild, Language language) {
        DigestOffer offer =
                new DigestOffer(digests, Actions.TOPIC_SAVE, draft.id(), "topic.save-and-use");
        List<Button> buttons = new ArrayList<>();
        offer.button(guild, language).ifPresent(buttons::add);
        buttons.add(save(draft, language));
        buttons.add(cancel(draft, language));
        List<ActionRow> rows = new ArrayList<>();
        offer.select(guild, language).ifPresent(rows::add);
        rows.add(ActionRow.of(buttons));
        return rows;
    }

    private static Button save(TopicDraft draft, Language language) {
        return Button.primary(
                ComponentId.of(Actions.TOPIC_SAVE, draft.id()).toString(),
                language.text("button.save"));
    }

    private static Button cancel(TopicDraft draft, Language language) {
        return Button.secondary(
                ComponentId.of(Actions.TOPIC_CANCEL, draft.id()).toString(),
                language.text("button.cancel"));
    }
}
