package dev.paperboy.discord.topics;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

import java.util.List;

/** Uses a topic in a digest. */
@Component
class UseTopicAction implements ComponentAction {

    private final TopicClicks clicks;
    private final TopicUses uses;
    private final TopicReplies replies;

    UseTopicAction(TopicClicks clicks, TopicUses uses, TopicReplies replies) {
        this.clicks = clicks;
        this.uses = uses;
        this.replies = replies;
    }

    @Override
    public String name() {
        return Actions.TOPIC_USE;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return clicks.onTopic(
                request,
                (member, topic) ->
                        TopicClicks.digest(request)
                                .map(digest -> uses.use(topic, digest, member, request.language()))
                                .map(use -> reply(use, request.language()))
                                .orElseGet(
                                        () -> Reply.error(request.language(), "error.outdated")));
    }

    private Reply reply(TopicUses.Use use, Language language) {
        Reply reply = replies.sentences(language, List.of(use.said())).inPlace();
        return use.isUsed() ? reply : reply.shareable();
    }
}
