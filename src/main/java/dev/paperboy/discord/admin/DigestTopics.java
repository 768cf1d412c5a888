package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.view.MatchPhrases;
import dev.paperboy.discord.view.TopicPhrases;
import dev.paperboy.filter.Filter;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.ServerTopic;
import dev.paperboy.subscription.ServerTopics;

import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.commands.Command;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which of a server's topics a digest is about, as asked for and as told. */
@Component
class DigestTopics {

    private static final int MOST_OF_UNKNOWN = 60;

    private final ServerTopics topics;

    DigestTopics(ServerTopics topics) {
        this.topics = topics;
    }

    /**
     * What a digest of this server is to show, with the topics and the filter that are asked.
     *
     * @param base what holds where nothing was asked
     * @param problems takes what is wrong with it
     */
    DigestContent read(
            CommandRequest request, long guildId, DigestContent base, List<String> problems) {
        List<String> asked =
                request.flag(DigestOptions.ALL_PAPERS).orElse(false)
                        ? List.of()
                        : request.text(DigestOptions.TOPICS)
                                .map(typed -> ids(typed, guildId, request.language(), problems))
                                .orElse(base.topics());
        return base.withTopics(asked)
                .withFilter(AskedFilter.read(request, base.filter(), problems));
    }

    private List<String> ids(String typed, long guildId, Language language, List<String> problems) {
        List<ServerTopic> all = topics.ofGuild(guildId);
        NamedTopics named = NamedTopics.of(all, typed);
        named.unknown().stream()
                .map(name -> Markdown.inline(Clip.to(MOST_OF_UNKNOWN, name)))
                .map(name ->
                        language.text(
                                all.isEmpty() ? "digest.no-topics" : "digest.unknown-topic", name))
                .forEach(problems::add);
        if (named.found().size() > DigestContent.MOST_TOPICS) {
            problems.add(language.text("digest.too-many-topics", DigestContent.MOST_TOPICS));
        }
        return named.found().stream()
                .limit(DigestContent.MOST_TOPICS)
                .map(ServerTopic::id)
                .toList();
    }

    /** Completes the last of several topics; only those of the member's server. */
    List<Command.Choice> complete(Member member, String typed) {
        List<ServerTopic> all = topics.ofGuild(member.getGuild().getIdLong());
        // Names may have commas: each comma may part two names, or stand in the last one.
        return IntStream.rangeClosed(0, typed.length())
                .filter(end -> end == 0 || typed.charAt(end - 1) == ',')
                .boxed()
                .flatMap(end -> completing(all, typed.substring(0, end), typed.substring(end)))
                .distinct()
                .filter(text -> text.length() <= DiscordLimits.CHOICE_TEXT)
                .limit(DiscordLimits.CHOICES)
                .map(text -> new Command.Choice(text, text))
                .toList();
    }

    /** Nothing where it is not clear which topics were named before. */
    private static Stream<String> completing(List<ServerTopic> all, String before, String typed) {
        NamedTopics named = NamedTopics.of(all, before);
        if (!named.unknown().isEmpty()) {
            return Stream.empty();
        }
        String wanted = folded(typed.strip());
        String start = before.isEmpty() ? "" : before.strip() + " ";
        return all.stream()
                .filter(topic -> !named.found().contains(topic))
                .map(ServerTopic::name)
                .filter(name -> folded(name).contains(wanted))
                .map(name -> start + name);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** What a digest is about, where that is not everything, and whatever else is not as usual. */
    List<String> extras(DigestDescription description) {
        DigestSchedule schedule = description.schedule();
        Language language = description.language();
        DigestContent content = schedule.settings().content();
        List<String> extras = new ArrayList<>();
        if (!content.topics().isEmpty()) {
            List<String> names =
                    topics.findAll(schedule.target().guildId(), content.topics()).stream()
                            .map(ServerTopic::name)
                            .toList();
            extras.add(
                    language.text(
                            "digest.extra.topics",
                            TopicPhrases.names(names, DigestContent.MOST_TOPICS, language)));
        }
        Filter filter = content.filter();
        if (filter != null) {
            extras.add(language.text("digest.extra.filter", MatchPhrases.filter(filter)));
        }
        extras.addAll(description.extras());
        return extras;
    }
}
