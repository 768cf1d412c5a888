package dev.paperboy.discord.admin;

import dev.paperboy.digest.DigestPreviews;
import dev.paperboy.digest.NextPapers;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.subscription.DigestSchedule;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Guild;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** The replies about digests that several commands and buttons give, to the asker only. */
@Component
class DigestReplies {

    private final DigestPreviews previews;

    DigestReplies(DigestPreviews previews) {
        this.previews = previews;
    }

    /** Several sentences; of very many the first ones. */
    Reply sentences(Language language, List<String> sentences) {
        return Reply.toAsker(Notices.of(Notices.joined(sentences, language)));
    }

    /** What came of a click. */
    Reply of(Language language, Told told) {
        Button next = told.next();
        return next == null
                ? sentences(language, told.sentences())
                : offer(language, told.sentences(), next);
    }

    /** Several sentences, of very many the first ones, and what can be done next. */
    Reply offer(Language language, List<String> sentences, Button... buttons) {
        return Reply.toAsker(
                Container.of(
                        TextDisplay.of(Notices.joined(sentences, language)),
                        ActionRow.of(List.of(buttons))));
    }

    /**
     * When it comes first or next, and when it can bring papers, should that be later; why it does
     * not where it cannot.
     */
    List<String> coming(DigestSchedule schedule, Guild guild, Language language) {
        if (schedule.pause() == null
                && guild.getGuildChannelById(schedule.target().channelId()) == null) {
            return List.of(language.text("digest.channel-gone"));
        }
        String state = new DigestDescription(schedule, guild, language).state();
        return later(schedule, language)
                .map(papers -> List.of(state, papers))
                .orElseGet(() -> List.of(state));
    }

    private Optional<String> later(DigestSchedule schedule, Language language) {
        if (schedule.pause() != null) {
            return Optional.empty();
        }
        NextPapers papers = previews.next(schedule);
        if (!papers.at().isAfter(schedule.nextRunAt())) {
            return Optional.empty();
        }
        return Optional.of(
                language.text(
                        papers.ifComplete() ? "digest.papers-later.if" : "digest.papers-later",
                        Timestamps.full(papers.at()),
                        Timestamps.relative(papers.at())));
    }
}
