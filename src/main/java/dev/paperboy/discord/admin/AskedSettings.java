package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.text.Language;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestPosting;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads from a command what is asked of a digest, and tells all that stands against it. */
@Component
class AskedSettings {

    private static final Set<ChannelType> POSSIBLE =
            Set.of(ChannelType.TEXT, ChannelType.NEWS, ChannelType.FORUM);

    private final AskedHour hours;
    private final DigestTopics topics;

    AskedSettings(AskedHour hours, DigestTopics topics) {
        this.hours = hours;
        this.topics = topics;
    }

    /** What is asked, or why it cannot be. */
    sealed interface Asked {

        /** All of it can be. */
        record Possible(DigestSettings settings, GuildChannel channel) implements Asked {}

        /**
         * Something cannot be.
         *
         * @param problems a sentence each, with what to do about it
         */
        record Impossible(List<String> problems) implements Asked {}
    }

    /**
     * Reads it.
     *
     * @param usual the channel where none was asked; empty: there is none any more
     * @param base what holds where nothing was asked
     */
    Asked read(
            CommandRequest request,
            Member member,
            Optional<GuildChannel> usual,
            DigestSettings base) {
        Language language = request.language();
        Optional<GuildChannel> channel =
                request.has(DigestOptions.CHANNEL) ? request.channel(DigestOptions.CHANNEL) : usual;
        Optional<String> refusal = refusal(channel, member, request);
        if (channel.isEmpty() || refusal.isPresent()) {
            return new Asked.Impossible(refusal.stream().toList());
        }
        List<String> problems = new ArrayList<>();
        DigestSettings settings = settings(request, channel.get(), base, problems);
        if (problems.isEmpty()) {
            problems.addAll(DigestNeeds.of(channel.get(), settings.posting()).problems(language));
        }
        return problems.isEmpty()
                ? new Asked.Possible(settings, channel.get())
                : new Asked.Impossible(problems);
    }

    private static Optional<String> refusal(
            Optional<GuildChannel> channel, Member member, CommandRequest request) {
        Language language = request.language();
        if (channel.isEmpty()) {
            String key =
                    request.has(DigestOptions.CHANNEL)
                            ? "digest.unknown-channel"
                            : "digest.channel-gone";
            return Optional.of(language.text(key));
        }
        String mention = channel.get().getAsMention();
        if (!POSSIBLE.contains(channel.get().getType())) {
            return Optional.of(language.text("digest.wrong-channel", mention));
        }
        return member.hasPermission(channel.get(), Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND)
                ? Optional.empty()
                : Optional.of(language.text("digest.not-yours", mention));
    }

    private DigestSettings settings(
            CommandRequest request,
            GuildChannel channel,
            DigestSettings base,
            List<String> problems) {
        DigestTarget target =
                new DigestTarget(
                        channel.getGuild().getIdLong(),
                        channel.getIdLong(),
                        channel.getType() == ChannelType.FORUM);
        DigestPosting posting = new AskedPosting(request, channel, problems).read(base.posting());
        return new DigestSettings(
                target,
                hours.read(request, base.recurrence(), problems),
                topics.read(request, target.guildId(), content(request, base.content()), problems),
                posting,
                request.channelLanguage().locale());
    }

    private static DigestContent content(CommandRequest request, DigestContent base) {
        int papers = request.number(DigestOptions.PAPERS).orElse(base.papers());
        int upvotes = request.number(DigestOptions.MIN_UPVOTES).orElse(base.minimumUpvotes());
        return new DigestContent(
                Math.clamp(papers, 1, DigestContent.MOST_PAPERS),
                Math.clamp(upvotes, 0, DigestOptions.MOST_UPVOTES),
                request.flag(DigestOptions.NOTICES).orElse(base.tellsGaps()),
                base.topics(),
                base.filter());
    }
}
