package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.CommandForm;
import dev.paperboy.discord.interaction.CompletionRequest;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.interactions.commands.Command;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Completes the options of {@code /digest} while a person types. */
@Component
class DigestCompletions {

    private final TimeZones timeZones;
    private final DigestChoices digests;
    private final DigestTopics topics;

    DigestCompletions(TimeZones timeZones, DigestChoices digests, DigestTopics topics) {
        this.timeZones = timeZones;
        this.digests = digests;
        this.topics = topics;
    }

    List<Command.Choice> of(CompletionRequest request) {
        String typed = request.typed();
        return switch (request.option()) {
            case DigestOptions.TIME_ZONE -> timeZones.complete(typed);
            case DigestOptions.TIME -> TimesOfDay.complete(typed, request.language());
            case DigestOptions.WEEKDAYS -> Weekdays.complete(typed, request.language());
            case DigestOptions.DIGEST -> digests(request);
            case DigestOptions.TOPICS -> topics(request);
            case DigestOptions.TAG ->
                    forum(request).map(forum -> ForumTags.complete(forum, typed)).orElse(List.of());
            default -> List.of();
        };
    }

    /** What a server has set up is for those who may manage it. */
    private List<Command.Choice> digests(CompletionRequest request) {
        return request.form()
                .member()
                .filter(Admins::isAdmin)
                .map(member -> digests.complete(member, request.typed(), request.language()))
                .orElse(List.of());
    }

    private List<Command.Choice> topics(CompletionRequest request) {
        return request.form()
                .member()
                .filter(Admins::isAdmin)
                .map(member -> topics.complete(member, request.typed()))
                .orElse(List.of());
    }

    /** The channel that is chosen, else the chosen digest's, else this one. */
    private Optional<GuildChannel> forum(CompletionRequest request) {
        CommandForm form = request.form();
        Optional<Member> admin = form.member().filter(Admins::isAdmin);
        Optional<String> channel = form.value(DigestOptions.CHANNEL);
        if (channel.isPresent()) {
            return admin.flatMap(member -> channel(member, channel.get()));
        }
        return form.value(DigestOptions.DIGEST)
                .flatMap(chosen ->
                        admin.flatMap(member -> digests.find(member, chosen, request.language())))
                .flatMap(digest ->
                        admin.flatMap(member ->
                                channel(member, String.valueOf(digest.target().channelId()))))
                .or(() -> admin.flatMap(_ -> form.place()));
    }

    private static Optional<GuildChannel> channel(Member member, String id) {
        return Snowflake.read(id)
                .flatMap(it -> Optional.ofNullable(member.getGuild().getGuildChannelById(it)));
    }
}
