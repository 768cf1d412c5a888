package dev.paperboy.discord.topics;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

/** Goes on with the list of a server's topics. */
@Component
class TopicsAction implements ComponentAction {

    private final TopicClicks clicks;
    private final TopicListPages pages;

    TopicsAction(TopicClicks clicks, TopicListPages pages) {
        this.clicks = clicks;
        this.pages = pages;
    }

    @Override
    public String name() {
        return Actions.TOPICS;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return clicks.byAdmin(
                request,
                member ->
                        pages.from(
                                request.id().number(0).orElse(0),
                                member.getGuild(),
                                request.language()));
    }
}
