package dev.paperboy.discord.topics;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.discord.view.PageButtons;
import dev.paperboy.discord.view.Pages;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.ServerTopics;

import net.dv8tion.jda.api.entities.Guild;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** The topics of a server, some at a time. */
@Component
class TopicListPages {

    private final ServerTopics topics;
    private final TopicUses uses;
    private final TopicReplies replies;

    TopicListPages(ServerTopics topics, TopicUses uses, TopicReplies replies) {
        this.topics = topics;
        this.uses = uses;
        this.replies = replies;
    }

    /**
     * As many of them as a message takes.
     *
     * @param skipped how many were shown before
     */
    Reply from(int skipped, Guild guild, Language language) {
        List<ServerTopic> all = topics.ofGuild(guild.getIdLong());
        if (skipped >= all.size()) {
            return Reply.error(language, all.isEmpty() ? "topic.list.none" : "topic.list.no-more")
                    .inPlace();
        }
        List<String> entries = all.stream().map(topic -> entry(topic, guild, language)).toList();
        String heading = language.text("topic.list.heading", all.size(), topics.most());
        Pages page = Pages.at(List.of(heading), entries, skipped, all.size());
        List<String> lines = new ArrayList<>();
        lines.add(heading);
        lines.addAll(entries.subList(page.first(), page.end()));
        return replies.offer(
                        language,
                        lines,
                        PageButtons.row(id(page.back()), id(page.more()), language).stream()
                                .toList())
                .inPlace();
    }

    private static @Nullable ComponentId id(@Nullable Integer skipped) {
        return skipped == null ? null : ComponentId.of(Actions.TOPICS, skipped);
    }

    private String entry(ServerTopic topic, Guild guild, Language language) {
        TopicDescription description = new TopicDescription(topic.topic(), language);
        List<DigestSchedule> using = uses.of(topic);
        String used =
                using.isEmpty()
                        ? language.text("topic.list.unused")
                        : language.text("topic.list.used", TopicUses.names(using, guild, language));
        return language.text("topic.list.entry", description.name(), description.figures())
                + "\n-# "
                + used;
    }
}
