package dev.paperboy.discord.topics;

import dev.paperboy.discord.command.PaperAnswers;
import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.subscription.ServerTopic;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/** {@code /topics test}: what a topic would have matched, or why one paper fits it or does not. */
@Component
@Order(4)
class TopicTest implements TopicSubcommand {

    private final TopicChoices choices;
    private final TrialReplies trials;
    private final PaperAnswers papers;
    private final TopicOptions options;

    TopicTest(TopicChoices choices, TrialReplies trials, PaperAnswers papers, Texts texts) {
        this.choices = choices;
        this.trials = trials;
        this.papers = papers;
        this.options = new TopicOptions("test", texts.english());
    }

    @Override
    public SubcommandData definition() {
        return options.data().addOptions(options.topic(), options.paper());
    }

    @Override
    public Reply handle(CommandRequest request, Member member) {
        return choices.reply(request, member, topic -> test(topic, request).privately());
    }

    private Reply test(ServerTopic topic, CommandRequest request) {
        return request.text(TopicOptions.PAPER)
                .map(typed ->
                        papers.find(
                                typed,
                                request.language(),
                                paper -> trials.one(topic.topic(), paper, request.language())))
                .orElseGet(() ->
                        trials.lastWeek(topic.topic(), request.language(), List.of(), List.of()));
    }
}
