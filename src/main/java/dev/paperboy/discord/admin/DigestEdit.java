package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.subscription.DigestSchedule;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/** {@code /digest edit}: changes of a digest what is given, and nothing else. */
@Component
@Order(2)
class DigestEdit implements DigestSubcommand {

    /** The digest and whether it is paused. */
    private static final int OPTIONS_OF_A_PAUSE = 2;

    private final ChosenDigest chosen;
    private final DigestChange change;
    private final DigestPausing pausing;
    private final DigestReplies replies;
    private final DigestOptions options;

    DigestEdit(
            ChosenDigest chosen,
            DigestChange change,
            DigestPausing pausing,
            DigestReplies replies,
            Texts texts) {
        this.chosen = chosen;
        this.change = change;
        this.pausing = pausing;
        this.replies = replies;
        this.options = new DigestOptions("edit", texts.english());
    }

    @Override
    public SubcommandData definition() {
        return options.data()
                .addOptions(options.digest(true), options.timeZone(false))
                .addOptions(options.settings().toList())
                .addOptions(
                        options.flag(DigestOptions.NO_ROLE),
                        options.flag(DigestOptions.NO_TAG),
                        options.flag(DigestOptions.ALL_PAPERS),
                        options.flag(AskedFilter.NO_FILTER),
                        options.flag(DigestOptions.PAUSED));
    }

    @Override
    public Reply handle(CommandRequest request, Member member) {
        return chosen.reply(request, member, digest -> edit(digest, request, member));
    }

    private Reply edit(DigestSchedule digest, CommandRequest request, Member member) {
        if (request.event().getOptions().size() == 1) {
            return Reply.error(request.language(), "digest.nothing-asked");
        }
        return isOnlyAPause(request)
                ? replies.of(request.language(), pausing.pause(digest, member, request.language()))
                : change.reply(request, member, digest, List.of());
    }

    /** What cannot be posted any more can be paused all the same. */
    private static boolean isOnlyAPause(CommandRequest request) {
        return request.flag(DigestOptions.PAUSED).orElse(false)
                && request.event().getOptions().size() == OPTIONS_OF_A_PAUSE;
    }
}
