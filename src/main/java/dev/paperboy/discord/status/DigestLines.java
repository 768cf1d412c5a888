package dev.paperboy.discord.status;

import dev.paperboy.discord.admin.DigestChoices;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Mentions;
import dev.paperboy.discord.text.Reason;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.Pause;

import net.dv8tion.jda.api.entities.Guild;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells when digests come next, or why they do not; those that do not, or may not, come first.
 *
 * @param guild their server; empty: they are nobody's but the asker's
 */
record DigestLines(List<DigestSchedule> digests, Optional<Guild> guild, Language language) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (digests.stream().anyMatch(this::isUnseen)) {
            lines.add("-# " + language.text("status.digest.unseen"));
        }
        digests.stream()
                .sorted(
                        Comparator.<DigestSchedule, Boolean>comparing(
                                        digest -> digest.pause() == null)
                                .thenComparing(digest -> !isUnseen(digest))
                                .thenComparing(DigestSchedule::nextRunAt))
                .map(this::line)
                .forEach(lines::add);
        return lines;
    }

    /** Whether the client does not know its channel: it is gone. */
    private boolean isUnseen(DigestSchedule digest) {
        return guild.filter(it -> it.getGuildChannelById(digest.target().channelId()) == null)
                .isPresent();
    }

    /**
     * Of a channel that is not shown by its name, what tells its digest from others stands there.
     */
    private String place(DigestSchedule digest) {
        return guild.map(it ->
                        isUnseen(digest)
                                ? "⚠️ " + DigestChoices.mention(digest, it, language)
                                : Mentions.channel(digest.target().channelId()))
                .orElseGet(() -> language.text("status.digest.own"));
    }

    private String line(DigestSchedule digest) {
        String place = place(digest);
        return switch (digest.pause()) {
            case null ->
                    language.text(
                            "status.digest.next",
                            place,
                            Timestamps.full(digest.nextRunAt()),
                            Timestamps.relative(digest.nextRunAt()));
            case Pause.ByMember(var since, _) ->
                    language.text("status.digest.paused", place, Timestamps.relative(since));
            case Pause.Broken(var since, _, var reason, _) ->
                    language.text(
                            "status.digest.broken",
                            place,
                            Timestamps.relative(since),
                            Reason.shown(reason));
        };
    }

    /** Those that do not come though nobody wanted that, longest so first. */
    List<Pause.Broken> broken() {
        return digests.stream()
                .map(DigestSchedule::pause)
                .filter(Pause.Broken.class::isInstance)
                .map(Pause.Broken.class::cast)
                .sorted(Comparator.comparing(Pause.Broken::since))
                .toList();
    }
}
