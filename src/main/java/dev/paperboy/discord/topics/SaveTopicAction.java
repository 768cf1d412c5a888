package dev.paperboy.discord.topics;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.ServerTopics.Keeping;
import dev.paperboy.subscription.TopicDraftKey;
import dev.paperboy.subscription.TopicDrafts;

import net.dv8tion.jda.api.entities.Member;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Clock;

/**
 * Saves a topic that was shown before, and uses it in a digest where that is wanted. Where it can
 * be saved later, it stays to be seen.
 */
@Component
class SaveTopicAction implements ComponentAction {

    private static final Logger log = LoggerFactory.getLogger(SaveTopicAction.class);

    private final TopicClicks clicks;
    private final TopicDrafts drafts;
    private final TopicUses uses;
    private final Clock clock;

    SaveTopicAction(TopicClicks clicks, TopicDrafts drafts, TopicUses uses, Clock clock) {
        this.clicks = clicks;
        this.drafts = drafts;
        this.uses = uses;
        this.clock = clock;
    }

    @Override
    public String name() {
        return Actions.TOPIC_SAVE;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return clicks.onDraft(request, (member, key) -> save(request, member, key));
    }

    private Reply save(ComponentRequest request, Member member, TopicDraftKey key) {
        Language language = request.language();
        return drafts.save(key, member.getIdLong(), clock.instant())
                .map(keeping ->
                        switch (keeping) {
                            case Keeping.Kept(ServerTopic topic) -> saved(request, member, topic);
                            case Keeping.NameTaken(String name) ->
                                    Reply.error(
                                            language, "topic.name-taken", Markdown.inline(name));
                            case Keeping.TooMany(int most) ->
                                    Reply.error(language, "topic.too-many", most);
                            case Keeping.Outdated _ ->
                                    Reply.error(language, "topic.changed-meanwhile").inPlace();
                        })
                .orElseGet(() -> Reply.error(language, "topic.draft-gone").inPlace());
    }

    private Reply saved(ComponentRequest request, Member member, ServerTopic topic) {
        Language language = request.language();
        log.info(
                "Topic {} of server {} is saved by {}",
                topic.id(),
                topic.guildId(),
                member.getId());
        String said =
                language.text("topic.saved", new TopicDescription(topic.topic(), language).name());
        String used =
                TopicClicks.digest(request)
                        .map(digest -> "\n" + uses.use(topic, digest, member, language).said())
                        .orElse("");
        return uses.told(said + used, topic, member.getGuild(), language).inPlace();
    }
}
