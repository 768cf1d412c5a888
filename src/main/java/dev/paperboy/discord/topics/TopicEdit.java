package dev.paperboy.discord.topics;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.topics.AskedTopic.Asked;
import dev.paperboy.filter.Topic;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.TopicDrafts;
import dev.paperboy.subscription.TopicRequest;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** {@code /topics edit}: shows what a changed topic would match, and offers to save the change. */
@Component
@Order(2)
class TopicEdit implements TopicSubcommand {

    private final TopicChoices choices;
    private final AskedTopic asked;
    private final TopicDrafts drafts;
    private final DraftReply reply;
    private final TopicReplies replies;
    private final Clock clock;
    private final TopicOptions options;

    TopicEdit(
            TopicChoices choices,
            AskedTopic asked,
            TopicDrafts drafts,
            DraftReply reply,
            TopicReplies replies,
            Clock clock,
            Texts texts) {
        this.choices = choices;
        this.asked = asked;
        this.drafts = drafts;
        this.reply = reply;
        this.replies = replies;
        this.clock = clock;
        this.options = new TopicOptions("edit", texts.english());
    }

    @Override
    public SubcommandData definition() {
        return options.data()
                .addOptions(options.topic())
                .addOptions(options.settings().toList())
                .addOptions(options.clearing().toList());
    }

    @Override
    public Reply handle(CommandRequest request, Member member) {
        return choices.reply(request, member, topic -> edit(topic, request, member));
    }

    private Reply edit(ServerTopic topic, CommandRequest request, Member member) {
        return switch (asked.change(request, topic)) {
            case Asked.Impossible(var problems) ->
                    replies.sentences(request.language(), problems).shareable();
            case Asked.Possible(Topic wanted) when wanted.equals(topic.topic()) ->
                    Reply.error(request.language(), "topic.nothing-asked");
            case Asked.Possible(Topic wanted) ->
                    reply.ofChange(
                            drafts.change(topic, request(topic, wanted, member)),
                            topic.topic(),
                            request.language());
        };
    }

    private TopicRequest request(ServerTopic topic, Topic wanted, Member member) {
        return new TopicRequest(topic.guildId(), wanted, member.getIdLong(), clock.instant());
    }
}
