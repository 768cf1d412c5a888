package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

import java.util.regex.Pattern;

/** Goes on with the history of a server's digests. */
@Component
class HistoryAction implements ComponentAction {

    private static final Pattern CURSOR = Pattern.compile("[A-Za-z0-9._-]{1,40}");

    private final DigestClicks clicks;
    private final DigestHistoryPages pages;

    HistoryAction(DigestClicks clicks, DigestHistoryPages pages) {
        this.clicks = clicks;
        this.pages = pages;
    }

    @Override
    public String name() {
        return Actions.HISTORY;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        String cursor = request.id().argument(0).filter(CURSOR.asMatchPredicate()).orElse(null);
        return clicks.byAdmin(
                request, member -> pages.from(cursor, member.getGuild(), request.language()));
    }
}
