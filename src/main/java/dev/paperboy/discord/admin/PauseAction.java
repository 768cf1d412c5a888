package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

/** Pauses a digest. */
@Component
class PauseAction implements ComponentAction {

    private final DigestClicks clicks;
    private final DigestPausing pausing;

    PauseAction(DigestClicks clicks, DigestPausing pausing) {
        this.clicks = clicks;
        this.pausing = pausing;
    }

    @Override
    public String name() {
        return Actions.PAUSE;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return clicks.onDigest(
                request, (member, digest) -> pausing.pause(digest, member, request.language()));
    }
}
