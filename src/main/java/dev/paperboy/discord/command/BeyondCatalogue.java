package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.FollowUp;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.paper.RemoteSearch;

import org.springframework.stereotype.Component;

/**
 * Adds to the catalogue's answer what Hugging Face's own search finds besides: in the first
 * response where that is known already, else a moment later.
 */
@Component
class BeyondCatalogue {

    private final RemoteSearch remote;

    BeyondCatalogue(RemoteSearch remote) {
        this.remote = remote;
    }

    /** The answer for the asker alone. */
    Reply extend(OwnAnswer own) {
        String query = own.asked().query();
        return remote.known(query)
                .map(known -> Reply.toAsker(own.settledBy(known).orElse(own.shown())))
                .orElseGet(() ->
                        Reply.toAsker(own.whileAsking())
                                .followedBy(
                                        new FollowUp(
                                                () -> own.settledBy(remote.search(query)),
                                                own.withoutAnswer().orElse(null))));
    }
}
