package dev.paperboy.discord.topics;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/** A subcommand of {@code /topics}; every bean of this type is registered, in their order. */
interface TopicSubcommand {

    /** Its name and options, in English. */
    SubcommandData definition();

    /**
     * Answers it, to the asker only.
     *
     * @param member who typed it, and may manage the server
     */
    Reply handle(CommandRequest request, Member member);
}
