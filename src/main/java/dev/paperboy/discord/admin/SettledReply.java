package dev.paperboy.discord.admin;

import dev.paperboy.discord.admin.AskedSettings.Asked;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.subscription.DigestKind;
import dev.paperboy.subscription.DigestSchedule;

import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says all that a digest is, once it has been set up or changed, or why it was not. */
@Component
class SettledReply {

    private final DigestReplies replies;
    private final DigestTopics topics;

    SettledReply(DigestReplies replies, DigestTopics topics) {
        this.replies = replies;
        this.topics = topics;
    }

    /** Nothing was done. */
    Reply impossible(Asked.Impossible asked) {
        return replies.problems(asked.problems());
    }

    /** It was done. */
    Reply reply(
            DigestSchedule schedule,
            GuildChannel channel,
            Language language,
            Optional<String> note) {
        DigestDescription description =
                new DigestDescription(schedule, channel.getGuild(), language);
        List<String> sentences = new ArrayList<>();
        sentences.add(
                language.text(
                        "digest.set-up",
                        description.channel(),
                        language.text("digest.papers-of." + key(schedule.recurrence().kind())),
                        description.days(),
                        description.time(),
                        description.zone(),
                        schedule.settings().content().papers()));
        List<String> extras = topics.extras(description);
        if (!extras.isEmpty()) {
            sentences.add(language.text("digest.set-up.extras", String.join(" · ", extras)));
        }
        sentences.addAll(replies.coming(schedule, channel.getGuild(), language));
        note.ifPresent(sentences::add);
        DigestNeeds.of(channel, schedule.settings().posting())
                .advice(language)
                .ifPresent(sentences::add);
        return schedule.pause() == null
                ? Reply.toAsker(Notices.of(String.join("\n", sentences)))
                : replies.offer(sentences, new DigestButtons(schedule, language).fix(""));
    }

    private static String key(DigestKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
