package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;

import net.dv8tion.jda.api.entities.Guild;

import org.springframework.stereotype.Component;

/**
 * Tells what came of a click on a digest, in place of what was clicked: above the list as it is now
 * where that was clicked, so that one can go on there.
 */
@Component
class ToldReply {

    private final DigestListPages pages;
    private final DigestReplies replies;

    ToldReply(DigestListPages pages, DigestReplies replies) {
        this.pages = pages;
        this.replies = replies;
    }

    /**
     * The answer.
     *
     * @param place which of the component's arguments tells where it is
     */
    Reply reply(Told told, ComponentRequest request, int place, Guild guild) {
        return ListPlace.skipped(request.id(), place)
                .map(skipped -> pages.from(skipped, told.sentences(), guild, request.language()))
                .orElseGet(() -> replies.of(request.language(), told).inPlace());
    }
}
