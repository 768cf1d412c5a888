package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /digest history}: what was posted, left out or failed, and why. */
@Component
@Order(5)
class DigestHistoryCommand implements DigestSubcommand {

    private final DigestHistoryPages pages;
    private final DigestOptions options;

    DigestHistoryCommand(DigestHistoryPages pages, Texts texts) {
        this.pages = pages;
        this.options = new DigestOptions("history", texts.english());
    }

    @Override
    public SubcommandData definition() {
        return options.data();
    }

    @Override
    public Reply handle(CommandRequest request, Member member) {
        return pages.from(null, member.getGuild(), request.language());
    }
}
