package dev.paperboy.discord.admin;

import dev.paperboy.digest.Refusal;
import dev.paperboy.discord.text.Language;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.Pause;

import net.dv8tion.jda.api.entities.Guild;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets a paused digest come again, should its channel give all that it needs as far as that can be
 * seen; with one that was refused all others that its channel refused for the same.
 */
@Component
class DigestResumption {

    private static final Logger log = LoggerFactory.getLogger(DigestResumption.class);

    private final DigestSchedules schedules;
    private final DigestReplies replies;
    private final Clock clock;

    DigestResumption(DigestSchedules schedules, DigestReplies replies, Clock clock) {
        this.schedules = schedules;
        this.replies = replies;
        this.clock = clock;
    }

    /**
     * What is told to who wants it.
     *
     * @param offerKey tells the offer to post it at once from all others
     */
    Told resume(DigestSchedule paused, Guild guild, String offerKey, Language language) {
        String channel = new DigestDescription(paused, guild, language).channel();
        List<String> problems = DigestNeeds.problems(paused, guild, language);
        if (!problems.isEmpty()) {
            List<String> sentences = new ArrayList<>();
            sentences.add(language.text("digest.still-broken", channel));
            sentences.addAll(problems);
            return new Told(sentences, new DigestButtons(paused, language).checkAgain(offerKey));
        }
        boolean isResumed = resume(paused);
        if (isResumed && paused.pause() instanceof Pause.Broken broken) {
            resumeOthers(paused, Refusal.of(broken), guild, language);
        }
        return schedules
                .find(paused.key())
                .map(now -> answer(isResumed, now, guild, offerKey, language))
                .orElseGet(() -> new Told(List.of(language.text("digest.gone")), null));
    }

    private boolean resume(DigestSchedule paused) {
        boolean isResumed = schedules.resume(paused.key(), clock.instant()).isPresent();
        if (isResumed) {
            log.info("{} comes again", paused.key());
        }
        return isResumed;
    }

    /** What mends one mends them all; what was refused for something else may be as it was. */
    private void resumeOthers(
            DigestSchedule resumed, Refusal mended, Guild guild, Language language) {
        schedules.ofGuild(guild.getIdLong()).stream()
                .filter(other -> other.target().channelId() == resumed.target().channelId())
                .filter(other ->
                        other.pause() instanceof Pause.Broken broken
                                && Refusal.of(broken) == mended)
                .filter(other -> DigestNeeds.problems(other, guild, language).isEmpty())
                .forEach(this::resume);
    }

    private Told answer(
            boolean isResumed,
            DigestSchedule now,
            Guild guild,
            String offerKey,
            Language language) {
        String channel = new DigestDescription(now, guild, language).channel();
        List<String> sentences = new ArrayList<>();
        sentences.add(language.text(isResumed ? "digest.resumed" : "digest.not-paused", channel));
        sentences.addAll(replies.coming(now, guild, language));
        return new Told(sentences, new DigestButtons(now, language).postNow(offerKey));
    }
}
