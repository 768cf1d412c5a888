package dev.paperboy.discord.topics;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /topics list}: the topics of the server, and which digests use them. */
@Component
@Order(3)
class TopicList implements TopicSubcommand {

    private final TopicListPages pages;
    private final TopicOptions options;

    TopicList(TopicListPages pages, Texts texts) {
        this.pages = pages;
        this.options = new TopicOptions("list", texts.english());
    }

    @Override
    public SubcommandData definition() {
        return options.data();
    }

    @Override
    public Reply handle(CommandRequest request, Member member) {
        return pages.from(0, member.getGuild(), request.language());
    }
}
