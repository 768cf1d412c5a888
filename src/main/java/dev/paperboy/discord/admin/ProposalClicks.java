package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.Clicker;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.ComponentId;

import net.dv8tion.jda.api.entities.Member;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.function.BiFunction;

/** Lets through the clicks of those who may manage the server on what is proposed to them. */
@Component
class ProposalClicks {

    private final TimeZones zones;

    ProposalClicks(TimeZones zones) {
        this.zones = zones;
    }

    /** The answer to a click on a component with this id. */
    Reply on(
            ComponentId id,
            Clicker clicker,
            Language language,
            BiFunction<Member, Proposal, Reply> answer) {
        return Admins.answer(
                clicker.member(),
                language,
                member ->
                        read(id).map(proposal -> answer.apply(member, proposal))
                                .orElseGet(() -> Reply.error(language, "error.outdated")));
    }

    /** Why a click is not let through, which is one that {@link #on} would not. */
    Reply refusal(Clicker clicker, Language language) {
        return Admins.answer(
                clicker.member(), language, _ -> Reply.error(language, "error.outdated"));
    }

    /** The proposal that a component is about; empty: its id is none of ours. */
    Optional<Proposal> read(ComponentId id) {
        return Proposal.read(id, zones);
    }
}
