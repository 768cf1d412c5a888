package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

/** Shows once more what a digest would post now, and what its channel lacks for that. */
@Component
class PreviewAction implements ComponentAction {

    private static final int OFFER = 1;

    private final DigestClicks clicks;
    private final PreviewReply preview;

    PreviewAction(DigestClicks clicks, PreviewReply preview) {
        this.clicks = clicks;
        this.preview = preview;
    }

    @Override
    public String name() {
        return Actions.PREVIEW;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        String offer =
                request.id()
                        .argument(OFFER)
                        .filter(Snowflake::isOne)
                        .orElse(request.clicker().clickId());
        return clicks.onDigest(
                request,
                (member, digest) ->
                        preview.of(digest, member.getGuild(), offer, request.language()).inPlace());
    }
}
