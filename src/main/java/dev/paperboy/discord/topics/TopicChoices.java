package dev.paperboy.discord.topics;

import dev.paperboy.discord.admin.Admins;
import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.CompletionRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.ServerTopics;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.commands.Command;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The topics of a server to choose from. */
@Component
class TopicChoices {

    private final ServerTopics topics;

    TopicChoices(ServerTopics topics) {
        this.topics = topics;
    }

    /** Those that fit what is typed, for those who may manage the server. */
    List<Command.Choice> complete(CompletionRequest request) {
        return request.form().member().filter(Admins::isAdmin).stream()
                .flatMap(member -> fitting(all(member), request.typed()).stream())
                .limit(DiscordLimits.CHOICES)
                .map(topic ->
                        new Command.Choice(
                                Clip.to(DiscordLimits.CHOICE_TEXT, topic.name()), topic.id()))
                .toList();
    }

    private List<ServerTopic> all(Member member) {
        return topics.ofGuild(member.getGuild().getIdLong());
    }

    private static List<ServerTopic> fitting(List<ServerTopic> all, String typed) {
        String wanted = folded(typed);
        return all.stream().filter(topic -> folded(topic.name()).contains(wanted)).toList();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The answer about the topic that a command names; where it names none, what can be named. */
    Reply reply(CommandRequest request, Member member, Function<ServerTopic, Reply> answer) {
        List<ServerTopic> all = all(member);
        return find(all, request.text(TopicOptions.TOPIC).orElse(""))
                .map(answer)
                .orElseGet(() ->
                        Reply.error(
                                request.language(),
                                all.isEmpty() ? "topic.list.none" : "topic.unknown"));
    }

    /** The one chosen from the list, or so named, or the only one that fits what was typed. */
    private static Optional<ServerTopic> find(List<ServerTopic> all, String chosen) {
        Optional<ServerTopic> exact =
                all.stream()
                        .filter(topic -> topic.id().equals(chosen) || topic.isNamed(chosen))
                        .findFirst();
        List<ServerTopic> fitting = fitting(all, chosen);
        return exact.or(
                () -> fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty());
    }
}
