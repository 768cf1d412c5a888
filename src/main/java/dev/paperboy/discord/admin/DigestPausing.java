package dev.paperboy.discord.admin;

import dev.paperboy.discord.text.Language;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.Pause;

import net.dv8tion.jda.api.entities.Member;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;

/** Pauses a digest for a member who wants it so. */
@Component
class DigestPausing {

    private static final Logger log = LoggerFactory.getLogger(DigestPausing.class);

    private final DigestSchedules schedules;
    private final Clock clock;

    DigestPausing(DigestSchedules schedules, Clock clock) {
        this.schedules = schedules;
        this.clock = clock;
    }

    /** What is told to the member. */
    Told pause(DigestSchedule digest, Member member, Language language) {
        Pause pause = new Pause.ByMember(clock.instant(), member.getIdLong());
        boolean isDone = schedules.pause(digest.key(), pause);
        if (isDone) {
            log.info("{} is paused by {}", digest.key(), member.getId());
        }
        return schedules
                .find(digest.key())
                .map(now -> answer(isDone, now, member, language))
                .orElseGet(() -> new Told(List.of(language.text("digest.gone")), null));
    }

    private static Told answer(
            boolean isDone, DigestSchedule now, Member member, Language language) {
        DigestDescription description = new DigestDescription(now, member.getGuild(), language);
        String said =
                isDone
                        ? language.text(
                                "digest.paused", description.channel(), description.lookBack())
                        : language.text("digest.paused-already", description.channel());
        List<String> sentences = isDone ? List.of(said) : List.of(said, description.state());
        return new Told(sentences, new DigestButtons(now, language).pauseOrFix(""));
    }
}
