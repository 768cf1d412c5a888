package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;

import net.dv8tion.jda.api.entities.Member;

import org.springframework.stereotype.Component;

import java.util.function.Function;

/** Lets a command answer about the digest that it names, or says what can be named. */
@Component
class ChosenDigest {

    private final DigestChoices choices;
    private final DigestSchedules schedules;

    ChosenDigest(DigestChoices choices, DigestSchedules schedules) {
        this.choices = choices;
        this.schedules = schedules;
    }

    /** The answer; where none is named, it is about the only digest there is. */
    Reply reply(CommandRequest request, Member member, Function<DigestSchedule, Reply> answer) {
        String chosen = request.text(DigestOptions.DIGEST).orElse("");
        return choices.find(member, chosen, request.language())
                .map(answer)
                .orElseGet(() -> Reply.error(request.language(), unknown(member)));
    }

    private String unknown(Member member) {
        return schedules.ofGuild(member.getGuild().getIdLong()).isEmpty()
                ? "digest.list.none"
                : "digest.unknown";
    }
}
