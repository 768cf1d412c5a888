package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.text.Language;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestPosting;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads from a command what is asked of a digest, and tells all that stands against it. */
@Component
class AskedSettings {

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
         * @param check what to look at again once that is done; null: it is in what was asked
         */
        record Impossible(List<String> problems, @Nullable ChannelCheck check) implements Asked {}
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
        Optional<String> refusal =
                channel.isEmpty()
                        ? Optional.of(language.text(missing(request)))
                        : PostingChannel.refusal(channel.get(), member, language);
        if (channel.isEmpty() || refusal.isPresent()) {
            return new Asked.Impossible(refusal.stream().toList(), null);
        }
        List<String> problems = new ArrayList<>();
        DigestSettings settings = settings(request, channel.get(), base, problems);
        return problems.isEmpty()
                ? checked(settings, channel.get(), language)
                : new Asked.Impossible(problems, null);
    }

    private static String missing(CommandRequest request) {
        return request.has(DigestOptions.CHANNEL)
                ? "digest.unknown-channel"
                : "digest.channel-gone";
    }

    private static Asked checked(DigestSettings settings, GuildChannel channel, Language language) {
        DigestPosting posting = settings.posting();
        List<String> problems = DigestNeeds.of(channel, posting).problems(language);
        return problems.isEmpty()
                ? new Asked.Possible(settings, channel)
                : new Asked.Impossible(problems, ChannelCheck.of(channel.getIdLong(), posting));
    }

    private DigestSettings settings(
            CommandRequest request,
            GuildChannel channel,
            DigestSettings base,
            List<String> problems) {
        Stream.of(
                        request.contradiction(DigestOptions.ROLE, DigestOptions.NO_ROLE),
                        request.contradiction(DigestOptions.TAG, DigestOptions.NO_TAG),
                        request.contradiction(DigestOptions.TOPICS, DigestOptions.ALL_PAPERS))
                .flatMap(Optional::stream)
                .forEach(problems::add);
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
