package dev.paperboy.discord.topics;

import dev.paperboy.discord.admin.Admins;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.ServerTopics;
import dev.paperboy.subscription.TopicDraftKey;

import net.dv8tion.jda.api.entities.Member;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lets through the clicks of those who may manage the server, on its own topics and drafts. */
@Component
class TopicClicks {

    private final ServerTopics topics;

    TopicClicks(ServerTopics topics) {
        this.topics = topics;
    }

    /** The answer to a click by somebody who may manage the server. */
    Reply byAdmin(ComponentRequest request, Function<Member, Reply> answer) {
        return Admins.answer(request.clicker().member(), request.language(), answer);
    }

    /** Likewise, about the topic of this server that the component names first. */
    Reply onTopic(ComponentRequest request, BiFunction<Member, ServerTopic, Reply> answer) {
        return byAdmin(
                request,
                member ->
                        request.id()
                                .argument(0)
                                .flatMap(id -> topics.find(guild(member), id))
                                .map(topic -> answer.apply(member, topic))
                                .orElseGet(() -> Reply.error(request.language(), "topic.gone")));
    }

    /** Likewise, about the draft that the component names first, as seen from this server. */
    Reply onDraft(ComponentRequest request, BiFunction<Member, TopicDraftKey, Reply> answer) {
        return byAdmin(
                request,
                member ->
                        request.id()
                                .argument(0)
                                .map(id -> new TopicDraftKey(id, guild(member)))
                                .map(key -> answer.apply(member, key))
                                .orElseGet(
                                        () -> Reply.error(request.language(), "error.outdated")));
    }

    private static long guild(Member member) {
        return member.getGuild().getIdLong();
    }

    /** The digest that was chosen in a select, or that the component names second. */
    static Optional<String> digest(ComponentRequest request) {
        return request.values().stream().findFirst().or(() -> request.id().argument(1));
    }
}
