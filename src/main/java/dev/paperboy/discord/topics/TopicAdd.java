package dev.paperboy.discord.topics;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.topics.AskedTopic.Asked;
import dev.paperboy.filter.Topic;
import dev.paperboy.subscription.Preset;
import dev.paperboy.subscription.TopicDrafts;
import dev.paperboy.subscription.TopicRequest;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/** {@code /topics add}: shows what a new topic would match, and offers to save it. */
@Component
@Order(1)
class TopicAdd implements TopicSubcommand {

    private static final int MOST_OF_PRESET = 60;

    private final AskedTopic asked;
    private final PresetChoices presets;
    private final TopicDrafts drafts;
    private final DraftReply reply;
    private final TopicReplies replies;
    private final Clock clock;
    private final TopicOptions options;

    TopicAdd(
            AskedTopic asked,
            PresetChoices presets,
            TopicDrafts drafts,
            DraftReply reply,
            TopicReplies replies,
            Clock clock,
            Texts texts) {
        this.asked = asked;
        this.presets = presets;
        this.drafts = drafts;
        this.reply = reply;
        this.replies = replies;
        this.clock = clock;
        this.options = new TopicOptions("add", texts.english());
    }

    @Override
    public SubcommandData definition() {
        return options.data().addOptions(options.settings().toList()).addOptions(options.preset());
    }

    @Override
    public Reply handle(CommandRequest request, Member member) {
        Optional<String> chosen = request.text(TopicOptions.PRESET);
        Optional<Preset> preset = chosen.flatMap(presets::find);
        if (chosen.isPresent() && preset.isEmpty()) {
            return Reply.error(
                    request.language(),
                    "topic.unknown-preset",
                    Markdown.inline(Clip.to(MOST_OF_PRESET, chosen.get())));
        }
        return add(request, member, preset.map(Preset::topic).orElse(null));
    }

    private Reply add(CommandRequest request, Member member, @Nullable Topic base) {
        long guildId = member.getGuild().getIdLong();
        return switch (asked.add(request, guildId, base)) {
            case Asked.Impossible(var problems) ->
                    replies.sentences(request.language(), problems).shareable();
            case Asked.Possible(Topic topic) ->
                    reply.ofNew(
                            drafts.add(
                                    new TopicRequest(
                                            guildId, topic, member.getIdLong(), clock.instant())),
                            member.getGuild(),
                            request.language());
        };
    }
}
