package dev.paperboy.discord.admin;

import dev.paperboy.discord.text.Language;
import dev.paperboy.subscription.DigestSchedule;

import net.dv8tion.jda.api.entities.Guild;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/**
 * All that is told of a digest in a few lines: what it is, and when it comes or why it does not.
 */
@Component
class DigestEntries {

    private final DigestReplies replies;
    private final DigestTopics topics;

    DigestEntries(DigestReplies replies, DigestTopics topics) {
        this.replies = replies;
        this.topics = topics;
    }

    List<String> lines(DigestSchedule schedule, Guild guild, Language language) {
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
        return lines;
    }
}
