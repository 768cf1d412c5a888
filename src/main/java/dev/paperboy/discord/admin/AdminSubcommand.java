package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/** A subcommand of a command for members who may manage a server. */
public interface AdminSubcommand {

    /** Its name and options, in English. */
    SubcommandData definition();

    /**
     * Answers it, to the asker only.
     *
     * @param member who typed it, and may manage the server
     */
    Reply handle(CommandRequest request, Member member);
}
