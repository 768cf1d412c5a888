package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.Actions;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.regex.Pattern;

/** Checks whether a paused digest can come again, and lets it; also from a direct message. */
@Component
class FixAction implements ComponentAction {

    private static final int GUILD = 1;
    private static final Pattern SNOWFLAKE = Pattern.compile("\\d{1,19}");

    private final DigestClicks clicks;
    private final DigestResumption resumption;
    private final DigestReplies replies;

    FixAction(DigestClicks clicks, DigestResumption resumption, DigestReplies replies) {
        this.clicks = clicks;
        this.resumption = resumption;
        this.replies = replies;
    }

    @Override
    public String name() {
        return Actions.FIX;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return guild(request)
                .map(guild -> fix(guild, request))
                .orElseGet(() -> replies.notice(request.language(), "digest.fix-in-server"));
    }

    /** That of the message, else the one that the button names. */
    private static Optional<Long> guild(ComponentRequest request) {
        return request.clicker()
                .member()
                .map(member -> member.getGuild().getIdLong())
                .or(() ->
                        request.id()
                                .argument(GUILD)
                                .filter(SNOWFLAKE.asMatchPredicate())
                                .map(Long::valueOf));
    }

    private Reply fix(long guild, ComponentRequest request) {
        return clicks.onDigestOf(
                guild,
                request,
                (member, digest) ->
                        resumption.resume(
                                digest,
                                member.getGuild(),
                                request.clicker().clickId(),
                                request.language()));
    }
}
