package dev.paperboy.discord.command;

import dev.paperboy.discord.fairuse.FairUse;
import dev.paperboy.discord.interaction.FollowUp;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.RemoteSearch;
import dev.paperboy.paper.RemoteSearch.Found;
import dev.paperboy.paper.RemoteSearch.Outcome;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.TypedSearch.Filtered;

import net.dv8tion.jda.api.components.container.Container;

import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Adds to the catalogue's answer what Hugging Face's own search finds besides: in the first
 * response where that is known already, else a moment later.
 */
@Component
class BeyondCatalogue {

    private final RemoteSearch remote;
    private final PaperSearch search;
    private final FairUse fairUse;

    BeyondCatalogue(RemoteSearch remote, PaperSearch search, FairUse fairUse) {
        this.remote = remote;
        this.search = search;
        this.fairUse = fairUse;
    }

    /** The answer for the asker alone. */
    Reply extend(OwnAnswer own) {
        String words = own.asked().words();
        return remote.known(words)
                .map(known -> Reply.toAsker(own.settledBy(asAsked(known, own)).orElse(own.shown())))
                .orElseGet(() ->
                        Reply.toAsker(own.whileAsking())
                                .followedBy(
                                        new FollowUp(
                                                () -> own.settledBy(asAsked(searched(words), own)),
                                                own.withoutAnswer().orElse(null))));
    }

    /** The answer with what is known by now of what Hugging Face found. */
    Container asKnown(OwnAnswer own) {
        return remote.known(own.asked().words())
                .flatMap(known -> own.settledBy(asAsked(known, own)))
                .orElse(own.shown());
    }

    private Outcome searched(String words) {
        return fairUse.maySearchBeyond() ? remote.search(words) : new RemoteSearch.Spent();
    }

    /** It is asked for words alone, and what it finds has to meet the conditions, too. */
    private Outcome asAsked(Outcome outcome, OwnAnswer own) {
        return outcome instanceof Found(List<Paper> papers)
                        && own.asked().typed() instanceof Filtered filtered
                ? new Found(search.meeting(filtered.conditions(), papers))
                : outcome;
    }
}
