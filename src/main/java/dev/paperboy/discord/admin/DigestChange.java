package dev.paperboy.discord.admin;

import dev.paperboy.discord.admin.AskedSettings.Asked;
import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.subscription.DigestRequest;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.Pause;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Changes a digest as a command wants it. */
@Component
class DigestChange {

    private static final Logger log = LoggerFactory.getLogger(DigestChange.class);

    private final DigestSchedules schedules;
    private final AskedSettings settings;
    private final SettledReply settled;
    private final Clock clock;

    DigestChange(
            DigestSchedules schedules, AskedSettings settings, SettledReply settled, Clock clock) {
        this.schedules = schedules;
        this.settings = settings;
        this.settled = settled;
        this.clock = clock;
    }

    /**
     * Does it, and answers.
     *
     * @param notes what is to be said besides
     */
    Reply reply(CommandRequest request, Member member, DigestSchedule digest, List<String> notes) {
        Optional<GuildChannel> channel =
                Optional.ofNullable(
                        member.getGuild().getGuildChannelById(digest.target().channelId()));
        return switch (settings.read(request, member, channel, digest.settings())) {
            case Asked.Impossible impossible -> settled.impossible(impossible, request.language());
            case Asked.Possible possible -> {
                DigestRequest wanted =
                        new DigestRequest(possible.settings(), member.getIdLong(), clock.instant());
                yield change(request, digest, wanted)
                        .map(now ->
                                settled.reply(now, possible.channel(), request.language(), notes))
                        .orElseGet(() -> missed(digest, request.language()));
            }
        };
    }

    private Optional<DigestSchedule> change(
            CommandRequest request, DigestSchedule digest, DigestRequest wanted) {
        Optional<DigestSchedule> changed = schedules.change(digest, wanted);
        changed.ifPresent(now -> {
            log.info("{} is changed: {}", now.key(), now.recurrence());
            request.flag(DigestOptions.PAUSED).ifPresent(isPaused -> pause(now, isPaused, wanted));
        });
        return changed.flatMap(now -> schedules.find(now.key()));
    }

    private void pause(DigestSchedule digest, boolean isPaused, DigestRequest wanted) {
        Instant now = wanted.requestedAt();
        if (isPaused) {
            schedules.pause(digest.key(), new Pause.ByMember(now, wanted.requestedBy()));
        } else {
            schedules.resume(digest.key(), now);
        }
    }

    /** Somebody else was faster. */
    private Reply missed(DigestSchedule digest, Language language) {
        boolean isThere = schedules.find(digest.key()).isPresent();
        return Reply.error(language, isThere ? "digest.changed-meanwhile" : "digest.gone");
    }
}
