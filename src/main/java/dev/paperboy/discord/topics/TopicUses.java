package dev.paperboy.discord.topics;

import dev.paperboy.discord.admin.DigestChoices;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Mentions;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestRequest;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;
import dev.paperboy.subscription.ServerTopic;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which digests use a topic, and which could. */
@Component
class TopicUses {

    private static final Logger log = LoggerFactory.getLogger(TopicUses.class);

    private static final int MOST_NAMED = 5;

    private final DigestSchedules schedules;
    private final TopicReplies replies;
    private final Clock clock;

    TopicUses(DigestSchedules schedules, TopicReplies replies, Clock clock) {
        this.schedules = schedules;
        this.replies = replies;
        this.clock = clock;
    }

    /** The digests that use it. */
    List<DigestSchedule> of(ServerTopic topic) {
        return schedules.ofGuild(topic.guildId()).stream()
                .filter(digest -> uses(digest, topic))
                .toList();
    }

    private static boolean uses(DigestSchedule digest, ServerTopic topic) {
        return digest.settings().content().topics().contains(topic.id());
    }

    /** The digests of a server, in words. */
    static String names(List<DigestSchedule> digests, Guild guild, Language language) {
        String named =
                digests.stream()
                        .limit(MOST_NAMED)
                        .map(digest -> DigestChoices.mention(digest, guild, language))
                        .collect(Collectors.joining(", "));
        return digests.size() <= MOST_NAMED
                ? named
                : language.text("topics.and-more", named, digests.size() - MOST_NAMED);
    }

    /** After what was said about a topic that is there: who uses it, and who could. */
    Reply told(String said, ServerTopic topic, Guild guild, Language language) {
        List<DigestSchedule> using = of(topic);
        List<String> sentences = new ArrayList<>();
        sentences.add(said);
        if (!using.isEmpty()) {
            sentences.add(language.text("topic.used-by", names(using, guild, language)));
            return replies.offer(language, sentences, List.of());
        }
        List<DigestSchedule> others = schedules.ofGuild(topic.guildId());
        sentences.add(language.text(others.isEmpty() ? "topic.no-digest" : "topic.unused"));
        DigestOffer offer = new DigestOffer(others, Actions.TOPIC_USE, topic.id(), "topic.use");
        List<ActionRow> rows = new ArrayList<>();
        offer.button(guild, language).map(ActionRow::of).ifPresent(rows::add);
        offer.select(guild, language).ifPresent(rows::add);
        return replies.offer(language, sentences, rows);
    }

    /**
     * What came of using one.
     *
     * @param said the sentence about it
     * @param isUsed whether the digest uses it now
     */
    record Use(String said, boolean isUsed) {

        private static Use not(String reason) {
            return new Use(reason, false);
        }
    }

    /** Uses it in a digest of its server. */
    Use use(ServerTopic topic, String digestId, Member member, Language language) {
        return schedules.ofGuild(topic.guildId()).stream()
                .filter(digest -> digest.id().equals(digestId))
                .findFirst()
                .map(digest -> use(topic, digest, member, language))
                .orElseGet(() -> Use.not(language.text("digest.gone")));
    }

    private Use use(ServerTopic topic, DigestSchedule digest, Member member, Language language) {
        DigestContent content = digest.settings().content();
        String channel = Mentions.channel(digest.target().channelId());
        String name = new TopicDescription(topic.topic(), language).name();
        if (uses(digest, topic)) {
            return new Use(language.text("topic.used-already", channel, name), true);
        }
        if (content.topics().size() >= DigestContent.MOST_TOPICS) {
            return Use.not(language.text("digest.too-many-topics", DigestContent.MOST_TOPICS));
        }
        List<String> topics = new ArrayList<>(content.topics());
        topics.add(topic.id());
        DigestRequest wanted =
                new DigestRequest(
                        digest.settings().withContent(content.withTopics(topics)),
                        member.getIdLong(),
                        clock.instant());
        if (schedules.change(digest, wanted).isEmpty()) {
            return Use.not(language.text("digest.changed-meanwhile"));
        }
        log.info("{} uses topic {}, as {} wants", digest.key(), topic.id(), member.getId());
        String key = content.topics().isEmpty() ? "topic.used.first" : "topic.used";
        return new Use(language.text(key, channel, name), true);
    }
}
