package dev.paperboy.discord.admin;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Mentions;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.interactions.commands.Command;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The digests of a server to choose from, by channel and time. */
@Component
public class DigestChoices {

    private final DigestSchedules schedules;

    DigestChoices(DigestSchedules schedules) {
        this.schedules = schedules;
    }

    /** Those that fit what was typed. */
    public List<Command.Choice> complete(Member member, String typed, Language language) {
        return fitting(member.getGuild(), typed, language).stream()
                .limit(DiscordLimits.CHOICES)
                .map(schedule -> choice(schedule, member.getGuild(), language))
                .toList();
    }

    private static Command.Choice choice(DigestSchedule schedule, Guild guild, Language language) {
        return new Command.Choice(label(schedule, guild, language), schedule.id());
    }

    /** What a digest is called where one is chosen, in plain text. */
    public static String label(DigestSchedule schedule, Guild guild, Language language) {
        return Clip.to(DiscordLimits.CHOICE_TEXT, name(schedule, guild, language));
    }

    /**
     * The digest that was chosen from the list, or the only one that fits what was typed instead.
     *
     * @param chosen may be blank, which fits all
     */
    public Optional<DigestSchedule> find(Member member, String chosen, Language language) {
        Guild guild = member.getGuild();
        Optional<DigestSchedule> byId =
                schedules.ofGuild(guild.getIdLong()).stream()
                        .filter(schedule -> schedule.id().equals(chosen))
                        .findFirst();
        return byId.or(() -> only(fitting(guild, chosen, language)));
    }

    private static Optional<DigestSchedule> only(List<DigestSchedule> fitting) {
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private List<DigestSchedule> fitting(Guild guild, String typed, Language language) {
        String wanted = folded(typed);
        return schedules.ofGuild(guild.getIdLong()).stream()
                .filter(schedule ->
                        folded(name(schedule, guild, language)).contains(wanted)
                                || wanted.equals(Mentions.channel(schedule.target().channelId())))
                .toList();
    }

    /** As "#papers", in plain text. */
    public static String channelName(DigestSchedule schedule, Guild guild, Language language) {
        GuildChannel channel = guild.getGuildChannelById(schedule.target().channelId());
        return channel == null ? language.text("digest.choice.gone") : "#" + channel.getName();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The same as Markdown, with a mention of its channel. */
    public static String mention(DigestSchedule schedule, Guild guild, Language language) {
        String channel = Mentions.channel(schedule.target().channelId());
        return name(channel, new DigestDescription(schedule, guild, language), language);
    }

    private static String name(DigestSchedule schedule, Guild guild, Language language) {
        return name(
                channelName(schedule, guild, language),
                new DigestDescription(schedule, guild, language),
                language);
    }

    /** As "#papers · 09:00 · every day", with what tells it from another of the same hour. */
    private static String name(String channel, DigestDescription description, Language language) {
        String name =
                language.text("digest.choice", channel, description.time(), description.days());
        return description.upvotes().map(upvotes -> name + " · " + upvotes).orElse(name);
    }
}
