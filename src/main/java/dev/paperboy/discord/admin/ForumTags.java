package dev.paperboy.discord.admin;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Markdown;

import net.dv8tion.jda.api.entities.channel.concrete.ForumChannel;
import net.dv8tion.jda.api.entities.channel.forums.ForumTag;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.interactions.commands.Command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tags that a forum offers for its posts. */
final class ForumTags {

    private ForumTags() {}

    /** Those of a channel; none if it is no forum. */
    static List<ForumTag> of(GuildChannel channel) {
        return channel instanceof ForumChannel forum ? forum.getAvailableTags() : List.of();
    }

    /** Whether a post there must have one. */
    static boolean areRequired(GuildChannel channel) {
        return channel instanceof ForumChannel forum && forum.isTagRequired();
    }

    /** Those of these ids that a channel has. */
    static List<ForumTag> of(GuildChannel channel, Set<Long> ids) {
        return of(channel).stream().filter(tag -> ids.contains(tag.getIdLong())).toList();
    }

    /** The tags of these names or ids, one or several with commas between; empty: not all exist. */
    static Optional<List<ForumTag>> find(GuildChannel channel, String typed) {
        Optional<ForumTag> single = single(channel, typed);
        if (single.isPresent()) {
            return single.map(List::of);
        }
        List<ForumTag> found = new ArrayList<>();
        for (String part : typed.split(",")) {
            Optional<ForumTag> tag = single(channel, part.strip());
            if (tag.isEmpty()) {
                return Optional.empty();
            }
            found.add(tag.get());
        }
        List<ForumTag> different = found.stream().distinct().toList();
        return different.size() > DiscordLimits.FORUM_TAGS
                ? Optional.empty()
                : Optional.of(different);
    }

    private static Optional<ForumTag> single(GuildChannel channel, String typed) {
        return of(channel).stream()
                .filter(tag -> tag.getId().equals(typed) || tag.getName().equalsIgnoreCase(typed))
                .findFirst();
    }

    /** The names, for people. */
    static String names(List<ForumTag> tags) {
        return tags.stream()
                .map(tag -> "**" + Markdown.inline(tag.getName()) + "**")
                .collect(Collectors.joining(", "));
    }

    /** The ids. */
    static Set<Long> ids(List<ForumTag> tags) {
        return tags.stream().map(ForumTag::getIdLong).collect(Collectors.toSet());
    }

    /** Tags to choose from. */
    static List<Command.Choice> complete(GuildChannel channel, String typed) {
        Stream<ForumTag> fitting =
                of(channel).stream().filter(tag -> folded(tag.getName()).contains(folded(typed)));
        return fitting.limit(DiscordLimits.CHOICES)
                .map(tag -> new Command.Choice(tag.getName(), tag.getId()))
                .toList();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
