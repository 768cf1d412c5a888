package dev.paperboy.discord.admin;

import dev.paperboy.discord.admin.AskedSettings.Asked;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.subscription.DigestKind;
import dev.paperboy.subscription.DigestSchedule;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
    Reply impossible(Asked.Impossible asked, Language language) {
        ChannelCheck check = asked.check();
        Reply reply =
                check == null
                        ? replies.sentences(language, asked.problems())
                        : replies.offer(language, asked.problems(), check.button(language));
        return reply.shareable();
    }

    /**
     * It was done.
     *
     * @param notes what is to be said besides
     */
    Reply reply(
            DigestSchedule schedule, GuildChannel channel, Language language, List<String> notes) {
        List<String> sentences = new ArrayList<>(sentences(schedule, channel.getGuild(), language));
        sentences.addAll(notes);
        return schedule.pause() == null
                ? replies.sentences(language, sentences)
                : replies.offer(language, sentences, new DigestButtons(schedule, language).fix(""));
    }

    /** What it is now, when it comes, and what would make it safer. */
    List<String> sentences(DigestSchedule schedule, Guild guild, Language language) {
        DigestDescription description = new DigestDescription(schedule, guild, language);
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
        sentences.addAll(replies.coming(schedule, guild, language));
        DigestNeeds.advice(schedule, guild, language).ifPresent(sentences::add);
        return sentences;
    }

    private static String key(DigestKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
