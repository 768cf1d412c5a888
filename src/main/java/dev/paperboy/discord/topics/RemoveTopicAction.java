package dev.paperboy.discord.topics;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.ServerTopics;

import net.dv8tion.jda.api.entities.Member;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Removes a topic, and tells which digests bring every paper from then on. */
@Component
class RemoveTopicAction implements ComponentAction {

    private static final Logger log = LoggerFactory.getLogger(RemoveTopicAction.class);

    private final TopicClicks clicks;
    private final ServerTopics topics;
    private final TopicReplies replies;

    RemoveTopicAction(TopicClicks clicks, ServerTopics topics, TopicReplies replies) {
        this.clicks = clicks;
        this.topics = topics;
        this.replies = replies;
    }

    @Override
    public String name() {
        return Actions.TOPIC_REMOVE;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return clicks.onTopic(
                request, (member, topic) -> remove(topic, member, request.language()));
    }

    private Reply remove(ServerTopic topic, Member member, Language language) {
        return topics.remove(topic.guildId(), topic.id())
                .map(used -> removed(topic, used, member, language))
                .orElseGet(() -> Reply.error(language, "topic.gone"))
                .inPlace();
    }

    private Reply removed(
            ServerTopic topic, List<DigestSchedule> used, Member member, Language language) {
        log.info(
                "Topic {} of server {} is removed by {}",
                topic.id(),
                topic.guildId(),
                member.getId());
        List<DigestSchedule> forAll =
                used.stream()
                        .filter(digest -> digest.settings().content().topics().isEmpty())
                        .toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                language.text(
                        "topic.removed", new TopicDescription(topic.topic(), language).name()));
        if (!forAll.isEmpty()) {
            sentences.add(
                    language.text(
                            "topic.removed.alone",
                            TopicUses.names(forAll, member.getGuild(), language)));
        }
        return replies.offer(language, sentences, List.of());
    }
}
