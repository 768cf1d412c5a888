package dev.paperboy.discord.topics;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.discord.view.MoreButton;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.ServerTopics;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.entities.Guild;

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
            return replies.notice(
                    language, all.isEmpty() ? "topic.list.none" : "topic.list.no-more");
        }
        List<String> lines = new ArrayList<>();
        lines.add(language.text("topic.list.heading", all.size(), topics.most()));
        int length = 0;
        int next = skipped;
        while (next < all.size()) {
            String entry = entry(all.get(next), guild, language);
            length += entry.length() + 1;
            if (length > DiscordLimits.DIGEST_TEXT && next > skipped) {
                break;
            }
            lines.add(entry);
            next++;
        }
        List<ActionRow> more =
                next < all.size()
                        ? List.of(MoreButton.row(ComponentId.of(Actions.TOPICS, next), language))
                        : List.of();
        return replies.offer(lines, more);
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
