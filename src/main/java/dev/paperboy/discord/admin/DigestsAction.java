package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

import java.util.List;

/** Goes on with the list of a server's digests. */
@Component
class DigestsAction implements ComponentAction {

    private final DigestClicks clicks;
    private final DigestListPages pages;

    DigestsAction(DigestClicks clicks, DigestListPages pages) {
        this.clicks = clicks;
        this.pages = pages;
    }

    @Override
    public String name() {
        return Actions.DIGESTS;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return clicks.byAdmin(
                request,
                member ->
                        pages.from(
                                request.id().number(0).orElse(0),
                                List.of(),
                                member.getGuild(),
                                request.language()));
    }
}
