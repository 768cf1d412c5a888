package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

/** Pauses a digest. */
@Component
class PauseAction implements ComponentAction {

    private static final int PLACE = 1;

    private final DigestClicks clicks;
    private final DigestPausing pausing;
    private final ToldReply told;

    PauseAction(DigestClicks clicks, DigestPausing pausing, ToldReply told) {
        this.clicks = clicks;
        this.pausing = pausing;
        this.told = told;
    }

    @Override
    public String name() {
        return Actions.PAUSE;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return clicks.onDigest(
                request,
                (member, digest) ->
                        told.reply(
                                pausing.pause(digest, member, request.language()),
                                request,
                                PLACE,
                                member.getGuild()));
    }
}
