package dev.paperboy.discord.topics;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.subscription.TopicDrafts;

import org.springframework.stereotype.Component;

/** Forgets a topic that was shown and is not to be saved. */
@Component
class CancelTopicAction implements ComponentAction {

    private final TopicClicks clicks;
    private final TopicDrafts drafts;

    CancelTopicAction(TopicClicks clicks, TopicDrafts drafts) {
        this.clicks = clicks;
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return Actions.TOPIC_CANCEL;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return clicks.onDraft(
                request,
                (_, key) ->
                        (drafts.drop(key)
                                        ? Reply.notice(request.language(), "topic.cancelled")
                                        : Reply.error(request.language(), "topic.draft-gone"))
                                .inPlace());
    }
}
