package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/** {@code /digest list}: all digests of the server. */
@Component
@Order(3)
class DigestList implements DigestSubcommand {

    private final DigestListPages pages;
    private final DigestOptions options;

    DigestList(DigestListPages pages, Texts texts) {
        this.pages = pages;
        this.options = new DigestOptions("list", texts.english());
    }

    @Override
    public SubcommandData definition() {
        return options.data();
    }

    @Override
    public Reply handle(CommandRequest request, Member member) {
        return pages.from(0, List.of(), member.getGuild(), request.language());
    }
}
