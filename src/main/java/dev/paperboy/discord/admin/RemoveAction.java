package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;

import net.dv8tion.jda.api.entities.Member;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Removes a digest. */
@Component
class RemoveAction implements ComponentAction {

    private static final Logger log = LoggerFactory.getLogger(RemoveAction.class);

    private final DigestClicks clicks;
    private final DigestSchedules schedules;

    RemoveAction(DigestClicks clicks, DigestSchedules schedules) {
        this.clicks = clicks;
        this.schedules = schedules;
    }

    @Override
    public String name() {
        return Actions.REMOVE;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return clicks.onDigest(
                request, (member, digest) -> remove(digest, member, request.language()));
    }

    private Reply remove(DigestSchedule digest, Member member, Language language) {
        if (!schedules.remove(digest.key())) {
            return Reply.error(language, "digest.gone").inPlace();
        }
        log.info("{} is removed by {}", digest.key(), member.getId());
        String channel = new DigestDescription(digest, member.getGuild(), language).channel();
        return Reply.notice(language, "digest.removed", channel).inPlace();
    }
}
