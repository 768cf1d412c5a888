package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

/** Puts away the offer of a first digest, which is not made again. */
@Component
class NotNowAction implements ComponentAction {

    private final DigestClicks clicks;

    NotNowAction(DigestClicks clicks) {
        this.clicks = clicks;
    }

    @Override
    public String name() {
        return Actions.NOT_NOW;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return clicks.byAdmin(
                request, _ -> Reply.notice(request.language(), "setup.declined").inPlace());
    }
}
