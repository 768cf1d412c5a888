package dev.paperboy.discord.interaction;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;

import java.util.Optional;

/** What a person has filled in, as Discord's event tells it. */
record EventForm(CommandAutoCompleteInteractionEvent event) implements CommandForm {

    @Override
    public Optional<Member> member() {
        return Payload.member(event);
    }

    @Override
    public Optional<GuildChannel> place() {
        return member().map(_ -> event.getGuildChannel());
    }

    @Override
    public Optional<String> value(String option) {
        return Payload.text(event, option);
    }
}
