package dev.paperboy.discord.topics;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.ServerTopic;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** {@code /topics remove}: asks whether a topic is really to be removed, and tells what follows. */
@Component
@Order(5)
class TopicRemove implements TopicSubcommand {

    private final TopicChoices choices;
    private final TopicUses uses;
    private final TopicReplies replies;
    private final TopicOptions options;

    TopicRemove(TopicChoices choices, TopicUses uses, TopicReplies replies, Texts texts) {
        this.choices = choices;
        this.uses = uses;
        this.replies = replies;
        this.options = new TopicOptions("remove", texts.english());
    }

    @Override
    public SubcommandData definition() {
        return options.data().addOptions(options.topic());
    }

    @Override
    public Reply handle(CommandRequest request, Member member) {
        return choices.reply(
                request, member, topic -> question(topic, member.getGuild(), request.language()));
    }

    private Reply question(ServerTopic topic, Guild guild, Language language) {
        List<DigestSchedule> using = uses.of(topic);
        List<DigestSchedule> alone =
                using.stream()
                        .filter(digest -> digest.settings().content().topics().size() == 1)
                        .toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                language.text(
                        "topic.remove", new TopicDescription(topic.topic(), language).name()));
        if (!using.isEmpty()) {
            sentences.add(language.text("topic.used-by", TopicUses.names(using, guild, language)));
        }
        if (!alone.isEmpty()) {
            sentences.add(
                    language.text("topic.remove.alone", TopicUses.names(alone, guild, language)));
        }
        Button remove =
                Button.danger(
                        ComponentId.of(Actions.TOPIC_REMOVE, topic.id()).toString(),
                        language.text("button.remove"));
        return replies.offer(language, sentences, List.of(ActionRow.of(remove)));
    }
}
