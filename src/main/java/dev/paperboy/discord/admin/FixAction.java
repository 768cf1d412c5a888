package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

/** Checks whether a paused digest can come again, and lets it; also from a direct message. */
@Component
class FixAction implements ComponentAction {

    private static final int GUILD = 1;
    private static final int PLACE = 2;

    private final DigestClicks clicks;
    private final DigestResumption resumption;
    private final ToldReply told;

    FixAction(DigestClicks clicks, DigestResumption resumption, ToldReply told) {
        this.clicks = clicks;
        this.resumption = resumption;
        this.told = told;
    }

    @Override
    public String name() {
        return Actions.FIX;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return clicks.onDigestAnywhere(
                request,
                GUILD,
                (member, digest) ->
                        told.reply(
                                resumption.resume(
                                        digest,
                                        member.getGuild(),
                                        request.clicker().clickId(),
                                        request.language()),
                                request,
                                PLACE,
                                member.getGuild()));
    }
}
